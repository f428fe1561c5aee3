package org.ctvms.core.billing;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * One thing that happens in a generated history.
 *
 * @param days how many days after the step before; less than 0 for the first of the next month
 * @param action what happens
 * @param target which connection or plan it happens to
 * @param share what part of the due is paid, in percent; also the new price
 * @param runsFirst whether a run of that day comes before it, not after it
 * @param runs whether there is a run of that day at all where runs are skipped
 */
record Step(int days, Action action, int target, int share, boolean runsFirst, boolean runs) {
    enum Action {
        PAY_ALL,
        PAY_PART,
        CHANGE_PRICE,
        CHANGE_PLAN,
        ADD,
        CLOSE,
        RECONNECT,
        WAIT
    }

    static Arbitrary<Step> any() {
        return Combinators.combine(
                        pauses(),
                        actions(),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(1, 99),
                        Arbitraries.of(true, false),
                        Arbitraries.frequency(Tuple.of(1, true), Tuple.of(4, false)))
                .as(Step::new);
    }

    boolean pays() {
        return action == Action.PAY_ALL || action == Action.PAY_PART;
    }

    LocalDate after(LocalDate day) {
        return days < 0 ? day.plusMonths(1).withDayOfMonth(1) : day.plusDays(days);
    }

    private static Arbitrary<Integer> pauses() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(-1)),
                Tuple.of(4, Arbitraries.integers().between(0, 3)),
                Tuple.of(4, Arbitraries.integers().between(20, 35)),
                Tuple.of(1, Arbitraries.integers().between(61, 200)));
    }

    private static Arbitrary<Action> actions() {
        return Arbitraries.frequency(
                Tuple.of(6, Action.PAY_ALL),
                Tuple.of(6, Action.PAY_PART),
                Tuple.of(3, Action.CHANGE_PRICE),
                Tuple.of(3, Action.CHANGE_PLAN),
                Tuple.of(1, Action.ADD),
                Tuple.of(1, Action.CLOSE),
                Tuple.of(4, Action.RECONNECT),
                Tuple.of(2, Action.WAIT));
    }
}
