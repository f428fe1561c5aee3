package org.ctvms.core.account;

import java.time.Instant;
import org.ctvms.core.audit.Actor;
import org.ctvms.core.audit.AuditAction;
import org.ctvms.core.refusal.SessionEndedException;
import org.ctvms.core.time.Moment;
import org.ctvms.core.time.OperatorClock;

/**
 * Somebody who has signed in, until the session ends.
 *
 * @param login as it was then
 * @param until when the session ends
 */
public record SignedIn(Login login, Instant until) {
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

    /** Refuses once the session has expired, or its user was disabled or removed or replaced a forgotten password. */
    public void check(AccountWork work, Instant now) {
        work.logins()
                .find(login.id())
                .filter(known -> now.isBefore(until))
                .filter(Login::enabled)
                .filter(known -> known.epoch() == login.epoch())
                .orElseThrow(SessionEndedException::new);
    }
}
