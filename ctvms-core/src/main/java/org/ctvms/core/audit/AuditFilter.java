package org.ctvms.core.audit;

import java.time.LocalDate;
import java.util.Optional;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.refusal.Check;
import org.ctvms.core.refusal.Flaw;
import org.ctvms.core.refusal.InvalidInputException;

/**
 * Which entries of the trail are wanted; what is empty does not matter. Days are those of the operator's time zone; a first
 * day after the last finds nothing.
 *
 * @param by who did it, exactly
 * @param action what was done
 * @param crf whom it was about
 * @param from the first day, included; from 1900 to 2999
 * @param until the last day, included; from 1900 to 2999
 */
public record AuditFilter(
        Optional<String> by,
        Optional<AuditAction> action,
        Optional<Crf> crf,
        Optional<LocalDate> from,
        Optional<LocalDate> until) {
    /** Every entry. */
    public static final AuditFilter ALL =
            new AuditFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private static final int LONGEST_NAME = 100;
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);

    /** Checks that all is there, that somebody can have the name, and that the days can be. */
    public AuditFilter {
        by = Check.given("by", by).map(name -> Check.text("by", name, LONGEST_NAME));
        Check.given("action", action);
        Check.given("crf", crf);
        Check.given("from", from).ifPresent(day -> checkDay("from", day));
        Check.given("until", until).ifPresent(day -> checkDay("until", day));
    }

    private static void checkDay(String field, LocalDate day) {
        if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
            throw new InvalidInputException(
                    field,
                    "is " + day + "; it must be from " + EARLIEST + " to " + LATEST,
                    Flaw.OUT_OF_RANGE,
                    EARLIEST,
                    LATEST);
        }
    }

    /** The same, of that person's doing. */
    public AuditFilter by(String name) {
        return new AuditFilter(Optional.of(Check.given("by", name)), action, crf, from, until);
    }

    /** The same, of that action. */
    public AuditFilter action(AuditAction wanted) {
        return new AuditFilter(by, Optional.of(Check.given("action", wanted)), crf, from, until);
    }

    /** The same, about that customer. */
    public AuditFilter about(Crf customer) {
        return new AuditFilter(by, action, Optional.of(Check.given("crf", customer)), from, until);
    }

    /** The same, from the one day to the other, both included. */
    public AuditFilter between(LocalDate first, LocalDate last) {
        return new AuditFilter(
                by, action, crf, Optional.of(Check.given("from", first)), Optional.of(Check.given("until", last)));
    }
}
