package org.ctvms.core.complaint;

import java.time.LocalDate;
import org.ctvms.core.refusal.Flaw;
import org.ctvms.core.refusal.InvalidInputException;

/** A complaint is due from the day on which it was raised to ten years after it. */
final class AssignmentRule {
    private static final int LATEST_YEARS = 10;

    private AssignmentRule() {}

    /** Checks the assignment of a complaint raised on that day. */
    static void check(Assignment assignment, LocalDate raisedOn) {
        assignment.dueOn().ifPresent(day -> check(day, raisedOn));
    }

    private static void check(LocalDate day, LocalDate raisedOn) {
        LocalDate latest = raisedOn.plusYears(LATEST_YEARS);
        if (day.isBefore(raisedOn) || day.isAfter(latest)) {
            throw new InvalidInputException(
                    "dueOn",
                    "is " + day + "; it must be from " + raisedOn + ", when it was raised, to " + latest,
                    Flaw.OUT_OF_RANGE,
                    raisedOn,
                    latest);
        }
    }
}
