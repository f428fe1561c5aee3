package org.ctvms.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.LocalDate;
import java.util.List;
import org.ctvms.core.billing.DailyRunResult;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.PlanId;
import org.ctvms.core.registration.NewConnection;
import org.ctvms.persistence.testing.Engines;
import org.ctvms.persistence.testing.Figures;
import org.ctvms.persistence.testing.Race;
import org.ctvms.persistence.testing.Sql;
import org.ctvms.persistence.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DailyRunRaceIT {
    private static final HikariDataSource DATABASE = TestDatabase.shared().newDatabase();
    /** Three batches of the run. */
    private static final int CONNECTIONS = 25_000;

    private static final int CHANGERS = 5;
    private static final int CHANGES = 60;
    private static final String CHARGES = "SELECT COUNT(*) FROM ctvms_charge";
    private static final String ACCOUNTS = "SELECT COUNT(*) FROM ctvms_year_account";

    private Engines engines;

    @BeforeEach
    void begin() {
        engines = Engines.on(DATABASE, "2024-12-15");
        Sql.connections(DATABASE, CONNECTIONS, "2024-12-01");
        Sql.run(DATABASE, "UPDATE ctvms_ledger SET opened_through = '2024-11-01'");
    }

    @AfterEach
    void theFiguresAreThoseOfTheLedger() {
        assertThat(Figures.kept(DATABASE)).isNotEmpty().isEqualTo(Figures.summedUp(DATABASE));
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void twoRunsAtOnceShareTheWorkOfAMonthAndAYear() {
        engines.clock().set(LocalDate.of(2025, 1, 1));
        List<DailyRunResult> results =
                Race.of(2, runner -> engines.either(runner).dailyRun().run());
        assertThat(results).extracting(DailyRunResult::outcome).containsOnly(DailyRunResult.Outcome.COMPLETED);
        assertThat(results.stream().mapToLong(DailyRunResult::chargesRaised).sum())
                .isEqualTo(2L * CONNECTIONS)
                .isEqualTo(Sql.number(DATABASE, CHARGES));
        assertThat(results.stream().mapToLong(DailyRunResult::accountsOpened).sum())
                .isEqualTo(CONNECTIONS)
                .isEqualTo(Sql.number(DATABASE, ACCOUNTS));
        assertThat(Sql.number(DATABASE, ACCOUNTS + " WHERE brought_forward = 300"))
                .isEqualTo(CONNECTIONS);
    }

    @Test
    void paymentsAndClosingsDuringTheRunLeaveTheChargesOfAQuietRun() {
        engines.clock().set(LocalDate.of(2025, 1, 1));
        Race.of(CHANGERS + 2, runner -> runner < 2 ? run(runner) : change(runner));
        assertThat(Sql.number(DATABASE, CHARGES + " WHERE connection_id <= " + CONNECTIONS))
                .isEqualTo(2L * CONNECTIONS);
        assertThat(Sql.number(DATABASE, CHARGES + " WHERE connection_id > " + CONNECTIONS))
                .as("one charge for each that was registered meanwhile")
                .isEqualTo(registered())
                .isEqualTo(CHANGERS * CHANGES);
        assertThat(Sql.number(DATABASE, ACCOUNTS)).isEqualTo(CONNECTIONS + registered());
        assertThat(
                        Sql.texts(
                                DATABASE,
                                "SELECT connection_id FROM ctvms_charge GROUP BY connection_id HAVING COUNT(DISTINCT month) > 2"))
                .isEmpty();
        assertThat(Sql.number(DATABASE, ACCOUNTS + " WHERE brought_forward = 300"))
                .as("a payment first opens the year, so that December is brought forward in full")
                .isEqualTo(CONNECTIONS);
        assertThat(Sql.number(DATABASE, "SELECT SUM(paid) FROM ctvms_charge"))
                .isEqualTo(Sql.number(DATABASE, "SELECT SUM(amount) FROM ctvms_payment"))
                .isEqualTo(300L * CHANGERS * CHANGES);
    }

    private int run(int runner) {
        engines.either(runner).dailyRun().run();
        return runner;
    }

    private int change(int runner) {
        for (int change = 0; change < CHANGES; change++) {
            ConnectionId id = new ConnectionId(CONNECTIONS - (long) change * 400 - runner);
            engines.admin(runner).payments().collectCash(id, Money.of(300));
            engines.admin(runner).connections().close(new ConnectionId(id.value() - 100));
            register(runner, "meanwhile-" + runner + "-" + change);
        }
        return runner;
    }

    private void register(int runner, String device) {
        engines.admin(runner).connections().add(new Crf(1), NewConnection.of(new PlanId(1), device));
    }

    private static long registered() {
        return Sql.number(DATABASE, "SELECT COUNT(*) FROM ctvms_connection WHERE id > " + CONNECTIONS);
    }
}
