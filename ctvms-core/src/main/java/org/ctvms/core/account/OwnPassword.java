package org.ctvms.core.account;

import java.util.Optional;
import java.util.function.Function;
import org.ctvms.core.audit.AuditAction;
import org.ctvms.core.refusal.Check;
import org.ctvms.core.refusal.Flaw;
import org.ctvms.core.refusal.InvalidInputException;
import org.ctvms.core.refusal.NotFoundException;
import org.ctvms.core.refusal.Rule;
import org.ctvms.core.refusal.RuleRefusedException;
import org.ctvms.core.refusal.SignInRefusedException;
import org.ctvms.core.storage.Transactions;
import org.ctvms.core.time.Moment;

/** Changes the own password: it needs the current one and a mailed code. Thread-safe. */
public final class OwnPassword {
    private final Transactions<? extends AccountWork> transactions;
    private final CodeDesk codes;
    private final Passwords passwords;
    private final Function<LoginStore, Optional<Login>> own;
    private final Optional<SignedIn> session;

    OwnPassword(
            Transactions<? extends AccountWork> transactions,
            CodeDesk codes,
            Passwords passwords,
            Function<LoginStore, Optional<Login>> own,
            Optional<SignedIn> session) {
        this.transactions = transactions;
        this.codes = codes;
        this.passwords = passwords;
        this.own = own;
        this.session = session;
    }

    /**
     * Mails a code of six digits, valid for five minutes. A code that was mailed before stays valid, until one of the two is
     * used; they are tried five times together.
     *
     * @throws NotFoundException for whom the host signs in and who has no password here
     * @throws RuleRefusedException if there is no e-mail address, a code was mailed less than a minute ago, or two are valid
     */
    public CodeReceipt requestCode() {
        demandOne();
        return codes.mail(own, codes.now(), OwnPassword::demandAddress)
                .orElseThrow(() -> new RuleRefusedException(
                        Rule.CODE_JUST_SENT, "A code was mailed already and is still valid; use it, or wait a little"));
    }

    /**
     * How far the mail with the code has come. One that was not delivered while it was valid is {@link
     * CodeDelivery#TOO_LATE}.
     *
     * @throws NotFoundException if there is no such mail
     */
    public CodeDelivery delivery(CodeReceipt receipt) {
        Check.given("receipt", receipt);
        return codes.delivery(receipt).orElseThrow(() -> new NotFoundException("mail with a code", receipt.mail()));
    }

    /**
     * Sets the password, 8 to 128 characters. This session goes on; all others of the user end.
     *
     * @throws InvalidInputException if the new password can't be one, or is the current one
     * @throws NotFoundException for whom the host signs in and who has no password here
     * @throws SignInRefusedException if the current password is wrong, or was wrong too often
     * @throws RuleRefusedException if the code is wrong, used, too old or was tried too often
     */
    public void change(String current, String code, String chosen) {
        passwords.chosen(chosen);
        Moment now = codes.now();
        demandOne();
        verify(current, now);
        if (chosen.equals(current)) {
            throw new InvalidInputException("password", "must differ from the current one", Flaw.UNCHANGED);
        }
        codes.redeem(own, code, chosen, AuditAction.PASSWORD_CHANGED, now, session);
    }

    private static void demandAddress(Login login) {
        if (login.enabled() && login.person().email().isEmpty()) {
            throw new RuleRefusedException(
                    Rule.NO_EMAIL,
                    "There is no e-mail address to send a code to; add one to the customer's details first");
        }
    }

    private void demandOne() {
        userName().orElseThrow(OwnPassword::ofTheHost);
    }

    /** The refusal of what needs a password of ours. */
    public static NotFoundException ofTheHost() {
        return new NotFoundException("password", "here: the host signs this user in");
    }

    private void verify(String current, Moment now) {
        try {
            codes.credentials().verified(own, current, now);
        } catch (SignInRefusedException e) {
            throw new SignInRefusedException("The current password");
        }
    }

    /** The name to sign in with; empty for whom the host signs in. */
    public Optional<String> userName() {
        return transactions.read(work -> own.apply(work.logins())).map(Login::userName);
    }
}
