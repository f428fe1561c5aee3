package org.ctvms.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.ctvms.core.Storage;
import org.ctvms.core.billing.DailyRunResult;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.money.Money;
import org.ctvms.persistence.testing.Engines;
import org.ctvms.persistence.testing.Figures;
import org.ctvms.persistence.testing.Race;
import org.ctvms.persistence.testing.Sql;
import org.ctvms.persistence.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Months and years begin while people look at dues, which opens the month for what they look at. */
class MonthOpeningRaceIT {
    private static final HikariDataSource DATABASE = TestDatabase.shared().newDatabase();
    // why: with 80 to 1,000 the server once answered a lock of them all from an index that no payment locks
    private static final int CONNECTIONS = 200;
    private static final int MONTHS = 24;
    private static final int READERS = 3;
    private static final int LOOKS_BEFORE_THE_RUN = 12;
    private static final LocalDate FIRST = LocalDate.of(2024, 12, 1);

    private Engines engines;

    @BeforeEach
    void begin() {
        engines = Engines.on(DATABASE, FIRST.minusDays(1).toString());
        Sql.connections(DATABASE, CONNECTIONS, FIRST.toString());
        Sql.run(
                DATABASE,
                "UPDATE ctvms_ledger SET opened_through = '2024-11-01'",
                "INSERT INTO ctvms_customer (crf, name, house, area, district, state, country, postal_code, mobile, email,"
                        + " registered_on) SELECT seq, name, house, area, district, state, country, postal_code, mobile,"
                        + " email, registered_on FROM ctvms_customer, seq_2_to_" + CONNECTIONS,
                // why: with several plans the server reads prices and charges while it locks the connections, one by
                // one
                "INSERT INTO ctvms_plan (id, service, name, description)"
                        + " SELECT seq, IF(seq % 2, 'CABLE_TV', 'BROADBAND'), CONCAT('Plan ', seq), '' FROM seq_2_to_30",
                "INSERT INTO ctvms_plan_price (plan_id, since, price) SELECT p.seq, '2023-01-01' + INTERVAL m.seq MONTH,"
                        + " 300 + p.seq + m.seq FROM seq_2_to_30 p, seq_1_to_8 m",
                "UPDATE ctvms_connection SET crf = id, plan_id = 1 + id % 30, service = IF(plan_id % 2, 'CABLE_TV',"
                        + " 'BROADBAND')",
                // why: one in four is never charged again, but owes; its year is opened by whoever comes first
                "UPDATE ctvms_connection SET expires_on = '2024-01-01' WHERE id % 4 = 0",
                "INSERT INTO ctvms_charge SELECT id, '2024-01-01', 300, 0, '2024-01-01' FROM ctvms_connection"
                        + " WHERE id % 4 = 0",
                "UPDATE ctvms_connection SET expires_on = '2030-01-01' WHERE id % 4 != 0",
                "INSERT INTO ctvms_service_month SELECT service, month, SUM(amount), 0, 0 FROM ctvms_charge"
                        + " JOIN ctvms_connection ON id = connection_id GROUP BY service");
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void everyMonthIsChargedOnceWhileOthersLookAtDues() {
        for (int month = 0; month < MONTHS; month++) {
            engines.clock().set(FIRST.plusMonths(month));
            begin(month);
            assertThat(Figures.kept(DATABASE))
                    .as("the figures of month %d", month)
                    .isEqualTo(Figures.summedUp(DATABASE));
        }
        assertThat(Sql.number(DATABASE, "SELECT COUNT(*) FROM ctvms_charge WHERE month >= '2024-12-01'"))
                .isEqualTo(MONTHS * CONNECTIONS * 3L / 4);
        assertThat(Sql.number(DATABASE, "SELECT COUNT(*) FROM ctvms_year_account WHERE year = 2025"))
                .isEqualTo(CONNECTIONS);
        assertThat(Sql.number(DATABASE, "SELECT SUM(brought_forward) FROM ctvms_year_account WHERE year = 2026"))
                .isEqualTo(Sql.number(DATABASE, "SELECT SUM(amount) FROM ctvms_charge WHERE month < '2026-01-01'"));
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 101})
    void dailyRunWaitsForSomebodyReadingADue(int number) throws Exception {
        engines.clock().set(LocalDate.of(2025, 1, 1));
        engines.admin(0).payments().openCharges(new ConnectionId(2));
        engines.admin(0).payments().openCharges(new ConnectionId(4));
        ExecutorService other = Executors.newSingleThreadExecutor();
        try (Connection host = DATABASE.getConnection()) {
            Storage joined = engines.storage().joining(host);
            engines.first().on(joined).actAsAdmin("clerk").payments().openCharges(new ConnectionId(number));
            Future<DailyRunResult> run =
                    other.submit(() -> engines.either(1).dailyRun().run());
            Sql.awaitLockWait(DATABASE);
            host.commit();
            assertThat(run.get().outcome()).isEqualTo(DailyRunResult.Outcome.COMPLETED);
        } finally {
            other.shutdown();
        }
        assertThat(Figures.kept(DATABASE)).isEqualTo(Figures.summedUp(DATABASE));
        assertThat(Sql.number(DATABASE, "SELECT COUNT(*) FROM ctvms_year_account WHERE year = 2025"))
                .isEqualTo(CONNECTIONS);
    }

    /** The run begins when every reader is on its way, and they look until it has ended. */
    private void begin(int month) {
        CountDownLatch reading = new CountDownLatch(LOOKS_BEFORE_THE_RUN);
        AtomicBoolean ended = new AtomicBoolean();
        Race.of(READERS + 1, runner -> {
            if (runner == READERS) {
                run(month, reading, ended);
            } else {
                look(runner, new Random(month * READERS + runner), reading, ended);
            }
            return runner;
        });
    }

    private void run(int month, CountDownLatch reading, AtomicBoolean ended) {
        try {
            await(reading);
            engines.either(month).dailyRun().run();
        } finally {
            ended.set(true);
        }
    }

    private static void await(CountDownLatch begun) {
        try {
            begun.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void look(int runner, Random random, CountDownLatch reading, AtomicBoolean ended) {
        var payments = engines.admin(runner).payments();
        while (!ended.get()) {
            ConnectionId id = new ConnectionId(1 + random.nextInt(CONNECTIONS));
            if (runner == 0) {
                payments.quote(id, Money.of(300));
            } else {
                payments.openCharges(id);
            }
            reading.countDown();
        }
    }
}
