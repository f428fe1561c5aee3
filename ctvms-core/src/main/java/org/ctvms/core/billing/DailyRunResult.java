package org.ctvms.core.billing;

import java.time.LocalDate;

/**
 * What a daily run did; what another run at the same time did is not counted.
 *
 * @param day the day it ran for
 * @param outcome how it ended
 * @param chargesRaised charges raised by opening months
 * @param accountsOpened year accounts opened
 * @param statusesChanged connections whose status changed
 */
public record DailyRunResult(
        LocalDate day, Outcome outcome, long chargesRaised, long accountsOpened, long statusesChanged) {

    /** How a daily run ends. */
    public enum Outcome {
        /** Everything is up to date. */
        COMPLETED("is complete"),
        /** It was cancelled; the next run goes on from there. */
        CANCELLED("was cancelled"),
        /** The clock shows a day before one that was completed; nothing was changed. */
        CLOCK_WENT_BACK("is before a day that is complete");

        private final String words;

        Outcome(String words) {
            this.words = words;
        }
    }

    static DailyRunResult nothing(LocalDate day, Outcome outcome) {
        return new DailyRunResult(day, outcome, 0, 0, 0);
    }

    DailyRunResult plusOpened(int charges, int accounts) {
        return new DailyRunResult(day, outcome, chargesRaised + charges, accountsOpened + accounts, statusesChanged);
    }

    DailyRunResult plusStatuses(int changed) {
        return new DailyRunResult(day, outcome, chargesRaised, accountsOpened, statusesChanged + changed);
    }

    String inWords() {
        return day + " " + outcome.words + ": " + chargesRaised + " charges raised, " + accountsOpened
                + " accounts opened, " + statusesChanged + " statuses changed";
    }

    DailyRunResult ended(Outcome how) {
        return new DailyRunResult(day, how, chargesRaised, accountsOpened, statusesChanged);
    }
}
