package org.ctvms.core.complaint;

import java.time.LocalDate;
import java.util.Optional;
import org.ctvms.core.refusal.Check;

/**
 * Who handles a complaint, and by when.
 *
 * @param assignee the name of somebody in the office or outside it; compared exactly
 * @param dueOn the day on which it should be resolved, in the operator's zone
 */
public record Assignment(Optional<String> assignee, Optional<LocalDate> dueOn) {
    /** Nobody, at any time. */
    public static final Assignment NONE = new Assignment(Optional.empty(), Optional.empty());

    private static final int LONGEST_NAME = 100;

    /** Checks that no component is {@code null}, and that the name is one line of 1 to 100 visible characters. */
    public Assignment {
        assignee = Check.given("assignee", assignee).map(Assignment::name);
        Check.given("dueOn", dueOn);
    }

    static String name(String assignee) {
        return Check.identifier("assignee", assignee, LONGEST_NAME);
    }

    /** The same, handled by that person. */
    public Assignment to(String name) {
        return new Assignment(Optional.of(Check.given("assignee", name)), dueOn);
    }

    /** The same, due on that day. */
    public Assignment dueOn(LocalDate day) {
        return new Assignment(assignee, Optional.of(Check.given("dueOn", day)));
    }
}
