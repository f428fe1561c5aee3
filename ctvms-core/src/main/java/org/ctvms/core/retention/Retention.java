package org.ctvms.core.retention;

import java.time.Period;
import java.util.Optional;

/**
 * How long everything but the ledger is stored; 0 is for ever. Invoices, payments, charges and complaints are never
 * deleted.
 *
 * @param changeDays changes of the feed that hosts poll, since they were recorded
 * @param mailMonths mails, since they were sent, dropped or failed; and who was reminded on which day
 * @param jobLogMonths runs of jobs, since they began; of any age, the newest 1000 are stored at most
 * @param auditMonths entries of the audit trail, since they were recorded
 */
public record Retention(int changeDays, int mailMonths, int jobLogMonths, int auditMonths) {
    /** Changes for 90 days, mails and runs of jobs for 13 months, the audit trail for ever. */
    public static final Retention DEFAULT = new Retention(90, 13, 13, 0);

    Optional<Period> changes() {
        return age(Period.ofDays(changeDays));
    }

    Optional<Period> mails() {
        return age(Period.ofMonths(mailMonths));
    }

    Optional<Period> jobLog() {
        return age(Period.ofMonths(jobLogMonths));
    }

    Optional<Period> audit() {
        return age(Period.ofMonths(auditMonths));
    }

    private static Optional<Period> age(Period age) {
        return Optional.of(age).filter(given -> !given.isZero());
    }
}
