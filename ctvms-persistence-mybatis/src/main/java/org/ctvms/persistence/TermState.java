package org.ctvms.persistence;

import org.ctvms.core.customer.NameWords;

/**
 * How far the terms of customers were made.
 *
 * @param version the version of the rule that made them
 * @param throughCrf up to which CRF it did
 */
record TermState(int version, int throughCrf) {
    static final TermState COMPLETE = new TermState(NameWords.VERSION, Integer.MAX_VALUE);

    static TermState through(int crf) {
        return new TermState(NameWords.VERSION, crf);
    }

    /** Whether there is nothing left to do; terms by a newer rule are left to those who know it. */
    boolean isComplete() {
        return version > COMPLETE.version || equals(COMPLETE);
    }

    /** The CRF beyond which customers are left. */
    int beyond() {
        return version < COMPLETE.version ? 0 : throughCrf;
    }
}
