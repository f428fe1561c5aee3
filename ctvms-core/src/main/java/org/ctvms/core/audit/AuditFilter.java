package org.ctvms.core.audit;

import java.time.LocalDate;
import java.util.Optional;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.refusal.Check;

/**
 * Which entries of the trail are wanted; what is empty does not matter. Days are those of the operator's time zone; a first
 * day after the last finds nothing.
 *
 * @param by who did it, exactly
 * @param action what was done
 * @param crf whom it was about
 * @param from the first day, included
 * @param until the last day, included
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

    /** Checks that all is there, and that somebody can have the name. */
    public AuditFilter {
        by = Check.given("by", by).map(name -> Check.text("by", name, LONGEST_NAME));
        Check.given("action", action);
        Check.given("crf", crf);
        Check.given("from", from);
        Check.given("until", until);
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
