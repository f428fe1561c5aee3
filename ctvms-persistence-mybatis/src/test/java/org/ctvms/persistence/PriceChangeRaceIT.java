package org.ctvms.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.Plan;
import org.ctvms.persistence.testing.Engines;
import org.ctvms.persistence.testing.Sql;
import org.ctvms.persistence.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A price is changed just before midnight and committed after it, while the new month is opened. */
class PriceChangeRaceIT {
    private static final HikariDataSource DATABASE = TestDatabase.shared().newDatabase();
    private static final LocalDate LAST_DAY = LocalDate.of(2024, 12, 31);
    private static final String JANUARY =
            "SELECT DISTINCT amount FROM ctvms_charge WHERE month = '2025-01-01' ORDER BY amount";

    private final ExecutorService other = Executors.newSingleThreadExecutor();
    private Engines engines;
    private Plan plan;
    private ConnectionId first;

    @BeforeEach
    void begin() {
        engines = Engines.on(DATABASE, LAST_DAY.toString());
        plan = engines.plan(500);
        first = engines.connect(plan).id();
        engines.connect(plan);
        engines.first().dailyRun().run();
    }

    @AfterEach
    void end() {
        other.shutdown();
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void theRunWaitsForAPriceChangeOfTheDayBefore() throws Exception {
        try (Connection host = DATABASE.getConnection()) {
            changePrice(host);
            Future<?> run = afterMidnight(() -> engines.first().dailyRun().run());
            Sql.awaitLockWait(DATABASE);
            host.commit();
            run.get();
        }
        assertThat(Sql.texts(DATABASE, JANUARY)).containsExactly("900.0000");
    }

    @Test
    void readingADueWaitsForThePriceChangeOfTheDayBefore() throws Exception {
        try (Connection host = DATABASE.getConnection()) {
            changePrice(host);
            Future<?> look = afterMidnight(() -> engines.admin(0).payments().openCharges(first));
            Sql.awaitLockWait(DATABASE);
            host.commit();
            look.get();
        }
        assertThat(Sql.texts(DATABASE, JANUARY)).containsExactly("900.0000");
    }

    @Test
    void aPriceChangeThatComesAfterTheOpeningCountsFromTheNextMonth() throws Exception {
        engines.clock().set(LAST_DAY.plusDays(1));
        engines.admin(0).payments().openCharges(first);
        engines.clock().set(LAST_DAY);
        try (Connection host = DATABASE.getConnection()) {
            changePrice(host);
            host.commit();
        }
        engines.clock().set(LAST_DAY.plusDays(1));
        engines.first().dailyRun().run();
        assertThat(Sql.texts(DATABASE, JANUARY)).containsExactly("500.0000");
        assertThat(Sql.texts(DATABASE, "SELECT since FROM ctvms_plan_price WHERE price = 900"))
                .isEqualTo(List.of("2025-01-01"));
    }

    private void changePrice(Connection host) {
        engines.first()
                .on(engines.storage().joining(host))
                .actAsAdmin("sample clerk")
                .plans()
                .changePrice(plan.id(), Money.of(900));
    }

    private Future<?> afterMidnight(Runnable task) {
        engines.clock().set(LAST_DAY.plusDays(1));
        return other.submit(task);
    }
}
