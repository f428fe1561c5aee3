package org.ctvms.demo.tour;

import org.ctvms.core.customer.Crf;

/** How a sample customer pays. */
enum Habit {
    /** Pays everything online within days. */
    PROMPT_ONLINE,
    /** Pays everything in cash within days. */
    PROMPT_CASH,
    /** Pays a part now and the rest later. */
    IN_PARTS,
    /** Pays every other month. */
    LATE,
    /** Stops paying for months, is suspended, comes back and is reconnected. */
    LAPSING,
    /** Pays promptly, then gives the connection up and is removed. */
    LEAVING;

    private static final Habit[] BY_TURN = {
        PROMPT_ONLINE, PROMPT_CASH, IN_PARTS, PROMPT_ONLINE, LATE, PROMPT_CASH, LAPSING, PROMPT_ONLINE, LATE, LEAVING
    };

    /** The same customer has the same habit in every year. */
    static Habit of(Crf crf) {
        return BY_TURN[crf.number() % BY_TURN.length];
    }
}
