package org.ctvms.core.account;

import java.util.Optional;
import org.ctvms.core.audit.AuditAction;
import org.ctvms.core.refusal.Check;
import org.ctvms.core.refusal.Flaw;
import org.ctvms.core.refusal.InvalidInputException;
import org.ctvms.core.refusal.Rule;
import org.ctvms.core.refusal.RuleRefusedException;
import org.ctvms.core.refusal.SignInRefusedException;
import org.ctvms.core.storage.Transactions;
import org.ctvms.core.time.Moment;
import org.ctvms.core.time.OperatorClock;

/** Checks who signs in. Thread-safe. */
public final class SignIn {
    private final Transactions<? extends AccountWork> transactions;
    private final Passwords passwords;
    private final AccountPolicy policy;
    private final OperatorClock clock;
    private final Credentials credentials;

    SignIn(
            Transactions<? extends AccountWork> transactions,
            Passwords passwords,
            AccountPolicy policy,
            OperatorClock clock) {
        this.transactions = transactions;
        this.passwords = passwords;
        this.policy = policy;
        this.clock = clock;
        this.credentials = new Credentials(transactions, passwords, policy, clock);
    }

    /** The user of that role with this user name and password. */
    public SignedIn signIn(Role role, String userName, String password) {
        Check.given("userName", userName);
        Moment now = clock.moment();
        Login login =
                credentials.verified(logins -> logins.find(userName).filter(found -> found.isOf(role)), password, now);
        if (login.mustChange()) {
            throw new RuleRefusedException(
                    Rule.PASSWORD_MUST_CHANGE, "The generated password must be replaced before the first use");
        }
        transactions.write(work -> SignedIn.note(work, login, AuditAction.SIGNED_IN, clock, now));
        return new SignedIn(login, this, policy, now.at());
    }

    /** Verifies the password of the session's user; the session lasts as if they had just signed in. */
    void again(SignedIn session, String password) {
        Moment now = clock.moment();
        LoginId id = session.login().id();
        Login login = credentials.verified(logins -> logins.find(id).filter(session::isOfThis), password, now);
        transactions.write(work -> SignedIn.note(work, login, AuditAction.SIGNED_IN, clock, now));
        session.renew(now.at());
    }

    /** Replaces a generated password, which only its owner can know, by a chosen one. */
    public void replaceGenerated(String userName, String generated, String chosen) {
        Check.given("userName", userName);
        Moment now = clock.moment();
        passwords.chosen(chosen);
        Login login = credentials.verified(logins -> logins.find(userName).filter(Login::mustChange), generated, now);
        if (generated.equals(chosen)) {
            throw new InvalidInputException("password", "must differ from the generated one", Flaw.UNCHANGED);
        }
        String hash = passwords.hash(chosen);
        transactions.write(work -> replace(work, login, hash, now));
    }

    private Login replace(AccountWork work, Login verified, String hash, Moment now) {
        Optional<Login> unchanged = work.logins()
                .lock(verified.id())
                .filter(kept -> kept.passwordHash().equals(verified.passwordHash()));
        Login changed = unchanged.orElseThrow(SignInRefusedException::new).withChosen(hash);
        work.logins().update(changed);
        return SignedIn.note(work, changed, AuditAction.PASSWORD_CHANGED, clock, now);
    }
}
