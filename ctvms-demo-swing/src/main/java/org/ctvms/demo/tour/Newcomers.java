package org.ctvms.demo.tour;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The sample customers who have not moved in yet; some do each day, all within the first six weeks. Not thread-safe. */
final class Newcomers {
    private static final int MOVING_DAYS = 42;

    private final Queue<Integer> turns = new ArrayDeque<>();
    private final int aDay;

    /** Of so many customers those who did not move in before; nobody moves into data that are not the tour's. */
    Newcomers(int customers, TourPast past, LocalDate from) {
        this.aDay = customers / MOVING_DAYS + 1;
        if (past.customers() == 0 || past.isSample() && movingGoesOn(past, from)) {
            IntStream.range(0, customers)
                    .filter(turn -> !past.movedIn().contains(SampleCustomers.name(turn)))
                    .forEach(turns::add);
        }
    }

    private static boolean movingGoesOn(TourPast past, LocalDate from) {
        return past.began()
                .filter(first -> !from.isAfter(first.plusDays(MOVING_DAYS)))
                .isPresent();
    }

    /** Whose turn it is on the next day. */
    List<Integer> next() {
        return Stream.generate(turns::poll).limit(Math.min(aDay, turns.size())).toList();
    }
}
