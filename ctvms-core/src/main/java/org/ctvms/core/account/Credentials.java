package org.ctvms.core.account;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.ctvms.core.audit.AuditAction;
import org.ctvms.core.refusal.Check;
import org.ctvms.core.refusal.SignInRefusedException;
import org.ctvms.core.storage.Transactions;
import org.ctvms.core.time.Moment;
import org.ctvms.core.time.OperatorClock;

/**
 * Verifies passwords. An attempt counts before it is checked, so that guessing many times at once gains nothing; an
 * unknown user name takes as long as a wrong password.
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
        Optional<Login> known = transactions.write(work -> attempted(work, whose.apply(work.logins()), now));
        boolean matches =
                passwords.matches(password, known.map(Login::passwordHash).orElse(passwords.decoy()));
        if (!matches) {
            known.ifPresent(counted -> failed(counted, now));
            throw new SignInRefusedException();
        }
        Login login = known.orElseThrow(SignInRefusedException::new);
        return transactions.write(work -> succeeded(work, login));
    }

    /** The login, held, with one more attempt; empty if none may be made. */
    Optional<Login> attempted(AccountWork work, Optional<Login> found, Moment now) {
        return found.flatMap(login -> work.logins().lock(login.id()))
                .filter(Login::enabled)
                .filter(login -> !policy.isLocked(login.attempts(), now.at()))
                .map(login -> counted(work, login, now.at()));
    }

    private Login counted(AccountWork work, Login login, Instant now) {
        Login counted = login.with(policy.another(login.attempts(), now));
        work.logins().update(counted);
        return counted;
    }

    /** Notes the lock, if the attempt, which failed, was the last one allowed. */
    void failed(Login counted, Moment now) {
        if (policy.isLocked(counted.attempts(), now.at())) {
            transactions.write(work -> SignedIn.note(work, counted, AuditAction.SIGN_IN_LOCKED, clock, now));
        }
    }

    private static Login succeeded(AccountWork work, Login verified) {
        Login login = work.logins()
                .lock(verified.id())
                .filter(now -> now.passwordHash().equals(verified.passwordHash()))
                .orElseThrow(SignInRefusedException::new);
        Login cleared = login.with(Attempts.NONE);
        work.logins().update(cleared);
        return cleared;
    }
}
