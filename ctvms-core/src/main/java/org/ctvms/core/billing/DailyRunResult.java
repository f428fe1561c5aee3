package org.ctvms.core.billing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a daily run did; what another run at the same time did is not counted.
 *
 * @param day the day it ran for
 * @param outcome how it ended
 * @param chargesRaised charges raised by opening months
 * @param accountsOpened year accounts opened
 * @param statusesChanged connections whose status changed
 * @param leftOut connections for which a month could not be opened, by this run or an earlier one; at most 1000 are listed
 */
public record DailyRunResult(
        LocalDate day,
        Outcome outcome,
        long chargesRaised,
        long accountsOpened,
        long statusesChanged,
        List<LeftOutConnection> leftOut) {
    static final int MOST_LISTED = 1000;
    private static final int MOST_IN_WORDS = 3;

    /** Copies the list. */
    public DailyRunResult {
        leftOut = List.copyOf(leftOut);
    }

    /** A run that left no connection out. */
    public DailyRunResult(
            LocalDate day, Outcome outcome, long chargesRaised, long accountsOpened, long statusesChanged) {
        this(day, outcome, chargesRaised, accountsOpened, statusesChanged, List.of());
    }

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
        return new DailyRunResult(
                day, outcome, chargesRaised + charges, accountsOpened + accounts, statusesChanged, leftOut);
    }

    DailyRunResult plusStatuses(int changed) {
        return new DailyRunResult(day, outcome, chargesRaised, accountsOpened, statusesChanged + changed, leftOut);
    }

    DailyRunResult leavingOut(List<LeftOutConnection> connections) {
        return new DailyRunResult(day, outcome, chargesRaised, accountsOpened, statusesChanged, connections);
    }

    String inWords() {
        return day + " " + outcome.words + ": " + chargesRaised + " charges raised, " + accountsOpened
                + " accounts opened, " + statusesChanged + " statuses changed" + leftOutInWords();
    }

    private String leftOutInWords() {
        if (leftOut.isEmpty()) {
            return "";
        }
        String first = leftOut.stream()
                .limit(MOST_IN_WORDS)
                .map(connection ->
                        "CRF " + connection.crf() + " " + connection.deviceId() + " from " + connection.from())
                .collect(Collectors.joining(", "));
        String others = leftOut.size() > MOST_IN_WORDS ? ", …" : "";
        return "; left out because an amount is too large: " + leftOut.size() + " (" + first + others + ")";
    }

    DailyRunResult ended(Outcome how) {
        return new DailyRunResult(day, how, chargesRaised, accountsOpened, statusesChanged, leftOut);
    }
}
