package org.ctvms.demo.bench;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.ctvms.core.Ctvms;
import org.ctvms.core.billing.DailyRunResult;
import org.ctvms.demo.engine.DemoClock;

/** The daily run over a month's beginning, and over days on which statuses change or do not. */
final class MonthBenchmark {
    private static final int ROUNDS = 5;

    private final Ctvms engine;
    private final DemoClock clock;
    private final BenchDatabase database;
    private final int connections;
    private LocalDate day = BenchDatabase.TODAY;

    MonthBenchmark(Ctvms engine, DemoClock clock, BenchDatabase database, int connections) {
        this.engine = engine;
        this.clock = clock;
        this.database = database;
        this.connections = connections;
    }

    void run() {
        months();
        statuses("none", 0);
        statuses("1pct", connections / 100);
    }

    private void months() {
        double[] engineTimes = new double[ROUNDS];
        double[] limitTimes = new double[ROUNDS];
        for (int round = -1; round < ROUNDS; round++) {
            day = day.plusMonths(1).withDayOfMonth(1);
            clock.setTo(day);
            double engineTime = millis(() -> (int) engine.dailyRun().run().chargesRaised(), connections);
            double limitTime = millis(this::openMonthBarely, connections);
            if (round >= 0) {
                engineTimes[round] = engineTime;
                limitTimes[round] = limitTime;
            }
        }
        BenchLine.time("month.open." + connections, engineTimes, limitTimes, "ms");
    }

    private int openMonthBarely() {
        return database.execute("INSERT INTO limit_charge (connection_id, month, amount, paid, raised_on)"
                + " SELECT STRAIGHT_JOIN c.id, '" + day + "', p.price, 0, '" + day + "' FROM limit_connection c"
                + " JOIN limit_plan_price p ON p.plan_id = c.plan_id AND p.since = '2020-01-02'"
                + " WHERE c.closed_on IS NULL AND c.billed_from <= '" + day + "' AND c.expires_on >= '"
                + day.minusDays(60) + "'");
    }

    private void statuses(String name, int changes) {
        double[] engineTimes = new double[ROUNDS];
        double[] limitTimes = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            day = day.plusDays(1);
            expire("ctvms_", changes, round);
            expire("limit_", changes, round);
            clock.setTo(day);
            engineTimes[round] = millis(() -> changedBy(engine.dailyRun().run()), changes);
            limitTimes[round] = millis(this::updateBarely, changes);
        }
        BenchLine.time("status.update." + name + "." + connections, engineTimes, limitTimes, "ms");
    }

    private static int changedBy(DailyRunResult result) {
        return (int) result.statusesChanged();
    }

    private void expire(String prefix, int changes, int round) {
        int first = 1 + round * changes;
        database.execute("UPDATE " + prefix + "connection SET expires_on = '" + day.minusDays(1) + "' WHERE id BETWEEN "
                + first + " AND " + (first + changes - 1));
    }

    private int updateBarely() {
        return database.execute(
                        "UPDATE limit_connection SET status = 'INACTIVE' WHERE status = 'ACTIVE' AND expires_on < '"
                                + day + "'")
                + database.execute("UPDATE limit_connection SET status = 'SUSPENDED' WHERE status = 'INACTIVE'"
                        + " AND expires_on < '" + day.minusDays(60) + "'");
    }

    private static double millis(Supplier<Integer> work, int expected) {
        long begin = System.nanoTime();
        int rows = work.get();
        double millis = (System.nanoTime() - begin) / 1e6;
        if (rows != expected) {
            throw new IllegalStateException(rows + " rows where " + expected + " were expected");
        }
        return millis;
    }
}
