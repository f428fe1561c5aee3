package org.ctvms.core.account;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.ctvms.core.audit.Actor;
import org.ctvms.core.audit.AuditAction;
import org.ctvms.core.refusal.SessionEndedException;
import org.ctvms.core.time.Moment;
import org.ctvms.core.time.OperatorClock;

/** Somebody who has signed in, until the session ends. Thread-safe. */
public final class SignedIn {
    private final Login login;
    private final SignIn signIn;
    private final AccountPolicy policy;
    private final AtomicInteger epoch;
    private volatile Instant signedInAt;
    private volatile Instant usedAt;
    private final Set<String> chosen = ConcurrentHashMap.newKeySet();

    SignedIn(Login login, SignIn signIn, AccountPolicy policy, Instant now) {
        this.login = login;
        this.signIn = signIn;
        this.policy = policy;
        renew(now);
        this.epoch = new AtomicInteger(login.epoch());
    }

    /** The login as it was at sign-in. */
    public Login login() {
        return login;
    }

    /** Verifies the password again; the session lasts as if they had just signed in, also one that has ended by time. */
    public void again(String password) {
        signIn.again(this, password);
    }

    /** How the trail names them. */
    public Actor actor(OperatorClock clock) {
        return actor(login, clock);
    }

    static Actor actor(Login login, OperatorClock clock) {
        return login.crf().map(crf -> Actor.customer(crf, clock)).orElseGet(() -> new Actor(login.userName(), clock));
    }

    /** Notes what somebody did about the own login; a customer's is an entry about the customer. */
    static Login note(AccountWork work, Login login, AuditAction action, OperatorClock clock, Moment now) {
        Actor owner = actor(login, clock);
        login.crf()
                .ifPresentOrElse(
                        crf -> owner.did(work, now, action, crf, login.userName()),
                        () -> owner.did(work, now, action, login.userName()));
        return login;
    }

    /**
     * Refuses once the session has ended: unused for too long, too long after signing in, or its user was disabled or
     * removed, or has changed the password elsewhere. Else it counts as used.
     */
    public void check(AccountWork work, Instant now) {
        work.logins()
                .find(login.id())
                .filter(known -> lastsAt(now))
                .filter(Login::enabled)
                .filter(this::isOfThis)
                .orElseThrow(SessionEndedException::new);
        usedAt = now;
    }

    private boolean lastsAt(Instant now) {
        return now.isBefore(usedAt.plus(policy.idle())) && now.isBefore(signedInAt.plus(policy.session()));
    }

    void renew(Instant now) {
        signedInAt = now;
        usedAt = now;
    }

    // why: in this order, as the epoch is taken before the hash is removed
    boolean isOfThis(Login known) {
        return chosen.contains(known.passwordHash()) || known.epoch() == epoch.get();
    }

    /**
     * Stores the hash as the password, and goes on though that ends the user's sessions. Other calls of the session see the
     * change as soon as it is committed, so they know the hash before.
     */
    Optional<Login> goOn(String hash, Supplier<Optional<Login>> change) {
        chosen.add(hash);
        try {
            Optional<Login> changed = change.get();
            changed.map(Login::epoch).ifPresent(epoch::set);
            return changed;
        } finally {
            chosen.remove(hash);
        }
    }
}
