package org.ctvms.core.account;

import java.util.Optional;
import java.util.function.Function;
import org.ctvms.core.audit.AuditAction;
import org.ctvms.core.refusal.Check;
import org.ctvms.core.refusal.SignInRefusedException;
import org.ctvms.core.storage.Transactions;
import org.ctvms.core.time.Moment;
import org.ctvms.core.time.OperatorClock;

/**
 * Verifies passwords. An attempt is checked while the login is locked, so that many attempts at once gain nothing. An
 * unknown user name costs the same work as a wrong password: one hash and one write.
 */
final class Credentials {
    private final Transactions<? extends AccountWork> transactions;
    private final Passwords passwords;
    private final AccountPolicy policy;
    private final OperatorClock clock;

    Credentials(
            Transactions<? extends AccountWork> transactions,
            Passwords passwords,
            AccountPolicy policy,
            OperatorClock clock) {
        this.transactions = transactions;
        this.passwords = passwords;
        this.policy = policy;
        this.clock = clock;
    }

    /** The login whose password it is. */
    Login verified(Function<LoginStore, Optional<Login>> whose, String password, Moment now) {
        Check.given("password", password);
        Optional<Login> known = transactions.read(work -> whose.apply(work.logins()));
        boolean matches =
                passwords.matches(password, known.map(Login::passwordHash).orElse(passwords.decoy()));
        return transactions.write(work -> judged(work, known, matches, now)).orElseThrow(SignInRefusedException::new);
    }

    /** The login, if the password was right; a wrong one is counted. */
    private Optional<Login> judged(AccountWork work, Optional<Login> known, boolean matches, Moment now) {
        Login login = lock(work.logins(), known);
        if (!login.enabled() || policy.isLocked(login.attempts(), now.at())) {
            work.logins().update(login);
            return Optional.empty();
        }
        boolean right = matches && known.map(Login::passwordHash).equals(Optional.of(login.passwordHash()));
        Login judged = login.with(right ? Attempts.NONE : policy.another(login.attempts(), now.at()));
        work.logins().update(judged);
        if (policy.isLocked(judged.attempts(), now.at())) {
            SignedIn.note(work, judged, AuditAction.SIGN_IN_LOCKED, clock, now);
        }
        return Optional.of(judged).filter(any -> right);
    }

    /** The login, locked and as it is now; one of nobody, which is disabled, where there is none. */
    static Login lock(LoginStore logins, Optional<Login> known) {
        return known.flatMap(login -> logins.lock(login.id())).orElseGet(logins::lockDecoy);
    }
}
