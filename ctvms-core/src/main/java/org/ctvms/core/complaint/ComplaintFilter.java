package org.ctvms.core.complaint;

import java.util.Optional;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.refusal.Check;

/**
 * Which complaints are wanted; what is empty does not matter.
 *
 * @param which how far they have come
 * @param crf who complained
 */
public record ComplaintFilter(Which which, Optional<Crf> crf) {
    /** Every complaint. */
    public static final ComplaintFilter ALL = new ComplaintFilter(Which.ALL, Optional.empty());

    /** Checks that all is there. */
    public ComplaintFilter {
        Check.given("which", which);
        Check.given("crf", crf);
    }

    /** How far complaints have come. */
    public enum Which {
        /** However far. */
        ALL,
        /** Not read yet. */
        UNREAD,
        /** Not resolved yet, read or not. */
        OPEN,
        /** Resolved. */
        RESOLVED
    }

    /** The same, as far as that. */
    public ComplaintFilter only(Which wanted) {
        return new ComplaintFilter(wanted, crf);
    }

    /** The same, of that customer. */
    public ComplaintFilter of(Crf customer) {
        return new ComplaintFilter(which, Optional.of(Check.given("crf", customer)));
    }
}
