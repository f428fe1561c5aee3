package org.ctvms.core.audit;

import java.util.Locale;
import java.util.Optional;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.time.Moment;
import org.ctvms.core.time.OperatorClock;

/**
 * Who works with a session, and notes what they do.
 *
 * @param name as it stands in the trail
 * @param clock when it is
 */
public record Actor(String name, OperatorClock clock) {
    /** The customer as an actor. */
    public static Actor customer(Crf crf, OperatorClock clock) {
        return new Actor("CRF " + crf, clock);
    }

    /** The constant in the words of the trail: {@code NO_SIGNAL} is "no signal". */
    public static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Reads the clock, once for each call. */
    public Moment now() {
        return clock.moment();
    }

    /** Records an action on the customer, in the transaction that does it. */
    public void did(AuditWork work, Moment when, AuditAction action, Crf crf, String details) {
        work.audit().record(new AuditEntry(when.at(), name, action, Optional.of(crf), details));
    }

    /** Records an action, in the transaction that does it. */
    public void did(AuditWork work, Moment when, AuditAction action, String details) {
        work.audit().record(new AuditEntry(when.at(), name, action, Optional.empty(), details));
    }
}
