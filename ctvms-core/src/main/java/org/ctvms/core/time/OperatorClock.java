package org.ctvms.core.time;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.ctvms.core.refusal.InvalidInputException;

/**
 * The clock port in the operator's one time zone. As thread-safe as its source.
 *
 * @param source where the time comes from; any {@link java.time.Clock}, whose own zone does not matter
 * @param zone the operator's time zone
 * @param leapDays how many days it may be ahead of the ledger and still be believed
 */
public record OperatorClock(InstantSource source, ZoneId zone, int leapDays) {
    // why: databases end with the year 9999, and expiries lie ahead of the day they are counted from
    private static final LocalDate END = LocalDate.of(9900, 1, 1);

    /**
     * Reads the clock for one call.
     *
     * @throws InvalidInputException if it shows a year that no storage takes
     */
    public Moment moment() {
        Instant at = now();
        return new Moment(at, LocalDate.ofInstant(at, zone), leapDays);
    }

    /**
     * Reads the clock for what takes its time: how long it ran, whether it is due or has expired meanwhile.
     *
     * @throws InvalidInputException if it shows a year that no storage takes
     */
    public Instant now() {
        Instant at = source.instant();
        if (at.isBefore(Instant.EPOCH)
                || !at.isBefore(END.atStartOfDay(ZoneOffset.UTC).toInstant())) {
            throw new InvalidInputException(
                    "clock", "is at " + at + "; set it right, the years 1970 to 9899 are taken");
        }
        return at;
    }
}
