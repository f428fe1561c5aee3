package org.ctvms.core.complaint;

import java.util.Optional;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.refusal.Check;

/**
 * Which complaints are wanted; what is empty does not matter.
 *
 * @param which how far they have come
 * @param crf who complained
 * @param assignee who handles them, exactly
 */
public record ComplaintFilter(Which which, Optional<Crf> crf, Optional<String> assignee) {
    /** Every complaint. */
    public static final ComplaintFilter ALL = new ComplaintFilter(Which.ALL, Optional.empty(), Optional.empty());

    /** Checks that all is there. */
    public ComplaintFilter {
        Check.given("which", which);
        Check.given("crf", crf);
        assignee = Check.given("assignee", assignee).map(Assignment::name);
    }

    /** How far complaints have come. */
    public enum Which {
        /** However far. */
        ALL,
        /** Not read yet. */
        UNREAD,
        /** Not resolved yet, read or not. */
        OPEN,
        /** Not resolved yet, and due before today. */
        OVERDUE,
        /** Resolved. */
        RESOLVED
    }

    /** The same, as far as that. */
    public ComplaintFilter only(Which wanted) {
        return new ComplaintFilter(wanted, crf, assignee);
    }

    /** The same, of that customer. */
    public ComplaintFilter of(Crf customer) {
        return new ComplaintFilter(which, Optional.of(Check.given("crf", customer)), assignee);
    }

    /** The same, handled by that person. */
    public ComplaintFilter assignedTo(String name) {
        return new ComplaintFilter(which, crf, Optional.of(Check.given("assignee", name)));
    }
}
