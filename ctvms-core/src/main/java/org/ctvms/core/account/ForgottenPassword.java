package org.ctvms.core.account;

import java.util.Optional;
import org.ctvms.core.audit.AuditAction;
import org.ctvms.core.refusal.Check;

/**
 * Replaces a forgotten password by a mailed code. Nothing here tells whether an account exists: not what is answered, nor
 * how long it takes. Thread-safe.
 */
public final class ForgottenPassword {
    private final CodeDesk codes;
    private final Passwords passwords;

    ForgottenPassword(CodeDesk codes, Passwords passwords) {
        this.codes = codes;
        this.passwords = passwords;
    }

    /**
     * Mails a code to the user, if there is one with an e-mail address; not again within a minute, nor while two are valid. A code that was mailed
     * before stays valid, until one of the two is used; they are tried five times together.
     */
    public void requestCode(String userName) {
        Check.given("userName", userName);
        codes.mail(logins -> logins.find(userName), codes.now(), any -> {});
    }

    /**
     * Whether no mail can be sent at the moment, so that a code may come too late. The answer is the same for every
     * user name and reveals nothing about any account.
     */
    public boolean isDelayed() {
        return codes.isDelayed();
    }

    /**
     * Sets the password, 8 to 128 characters; all open sessions of the user end.
     *
     * @throws org.ctvms.core.refusal.RuleRefusedException if the code is wrong, used, too old or was tried too often
     */
    public void reset(String userName, String code, String chosen) {
        Check.given("userName", userName);
        passwords.chosen(chosen);
        codes.redeem(
                logins -> logins.find(userName),
                code,
                chosen,
                AuditAction.PASSWORD_RESET,
                codes.now(),
                Optional.empty());
    }
}
