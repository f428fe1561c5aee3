package org.ctvms.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.time.LocalDate;
import java.time.YearMonth;
import org.ctvms.core.billing.DailyRunResult;
import org.ctvms.core.billing.DailyRunResult.Outcome;
import org.ctvms.core.billing.LeftOutConnection;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.refusal.Rule;
import org.ctvms.core.refusal.RuleRefusedException;
import org.ctvms.persistence.testing.Engines;
import org.ctvms.persistence.testing.Figures;
import org.ctvms.persistence.testing.Sql;
import org.ctvms.persistence.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OverflowIT {
    private static final HikariDataSource DATABASE = TestDatabase.shared().newDatabase();
    private static final int CONNECTIONS = 40;
    private static final String CHARGES = "SELECT COUNT(*) FROM ctvms_charge";
    private static final String ACCOUNTS = "SELECT COUNT(*) FROM ctvms_year_account";

    private Engines engines;

    @BeforeEach
    void begin() {
        engines = Engines.on(DATABASE, "2024-12-15");
        Sql.connections(DATABASE, CONNECTIONS, "2024-12-01");
        Sql.run(DATABASE, "UPDATE ctvms_ledger SET opened_through = '2024-11-01'");
        engines.first().dailyRun().run();
        engines.clock().set(LocalDate.of(2025, 1, 1));
    }

    @AfterEach
    void widenAgain() {
        Sql.run(
                DATABASE,
                "ALTER TABLE ctvms_year_account MODIFY brought_forward DECIMAL(25, 4) NOT NULL",
                "ALTER TABLE ctvms_charge MODIFY amount DECIMAL(19, 4) NOT NULL");
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    private DailyRunResult run() {
        DailyRunResult result = engines.first().dailyRun().run();
        assertThat(result.outcome()).isEqualTo(Outcome.COMPLETED);
        return result;
    }

    private void assertTheFiguresAreThoseOfTheLedger() {
        assertThat(Figures.kept(DATABASE)).isNotEmpty().isEqualTo(Figures.summedUp(DATABASE));
    }

    @Test
    void connectionWithTooLargeABalanceIsLeftOutAndTheRestCharged() {
        Sql.run(
                DATABASE,
                "ALTER TABLE ctvms_year_account MODIFY brought_forward DECIMAL(19, 4) NOT NULL",
                "INSERT INTO ctvms_charge (connection_id, month, amount, paid, raised_on)"
                        + " SELECT 17, '2024-01-01' + INTERVAL seq MONTH, 999999999999999.9999, 0, '2024-12-15'"
                        + " FROM seq_0_to_1",
                "INSERT INTO ctvms_service_month (service, month, charged, received, taken)"
                        + " SELECT 'CABLE_TV', '2024-01-01' + INTERVAL seq MONTH, 999999999999999.9999, 0, 0"
                        + " FROM seq_0_to_1");
        DailyRunResult result = run();
        assertThat(result.chargesRaised()).isEqualTo(CONNECTIONS - 1);
        assertThat(result.accountsOpened()).isEqualTo(CONNECTIONS - 1);
        assertThat(result.leftOut()).extracting(LeftOutConnection::id).containsExactly(new ConnectionId(17));
        assertThat(result.leftOut()).extracting(LeftOutConnection::from).containsExactly(YearMonth.of(2025, 1));
        assertThat(Sql.number(DATABASE, ACCOUNTS + " WHERE brought_forward = 300"))
                .isEqualTo(CONNECTIONS - 1);
        assertTheFiguresAreThoseOfTheLedger();

        assertThat(run())
                .isEqualTo(new DailyRunResult(LocalDate.of(2025, 1, 1), Outcome.COMPLETED, 0, 0, 0, result.leftOut()));
        assertTheFiguresAreThoseOfTheLedger();
        assertThatThrownBy(() -> engines.admin(0).payments().openCharges(new ConnectionId(17)))
                .isInstanceOfSatisfying(
                        RuleRefusedException.class,
                        refusal -> assertThat(refusal.rule()).isEqualTo(Rule.FIGURE_TOO_LARGE));
        engines.admin(0).payments().collectCash(new ConnectionId(18), Money.of(600));

        Sql.run(DATABASE, "ALTER TABLE ctvms_year_account MODIFY brought_forward DECIMAL(25, 4) NOT NULL");
        engines.clock().set(LocalDate.of(2025, 2, 1));
        DailyRunResult mended = run();
        assertThat(mended.leftOut()).isEmpty();
        assertThat(mended.chargesRaised()).isEqualTo(CONNECTIONS + 1);
        assertThat(mended.accountsOpened()).isEqualTo(1);
        assertThat(Sql.texts(DATABASE, "SELECT brought_forward FROM ctvms_year_account WHERE connection_id = 17"))
                .containsExactly("2000000000000299.9998");
        assertTheFiguresAreThoseOfTheLedger();
    }

    @Test
    void amountThatIsTooLargeIsNeitherCutNorPassedOverSilently() {
        Sql.run(
                DATABASE,
                "INSERT INTO ctvms_plan (id, service, name, description) VALUES (2, 'CABLE_TV', 'Large', '')",
                "INSERT INTO ctvms_plan_price VALUES (2, '2024-01-01', 1000)",
                "UPDATE ctvms_connection SET plan_id = 2 WHERE id IN (1, 40)",
                "ALTER TABLE ctvms_charge MODIFY amount DECIMAL(7, 4) NOT NULL");
        DailyRunResult result = run();
        assertThat(result.chargesRaised()).isEqualTo(CONNECTIONS - 2);
        assertThat(result.leftOut())
                .extracting(LeftOutConnection::id)
                .containsExactly(new ConnectionId(1), new ConnectionId(40));
        assertThat(Sql.number(DATABASE, CHARGES + " WHERE amount != 300")).isZero();
        assertTheFiguresAreThoseOfTheLedger();
        assertThat(run().chargesRaised()).isZero();
    }

    @Test
    void fullFigureLeavesOutOnlyConnectionsThatDoNotFit() {
        Sql.run(
                DATABASE,
                "INSERT INTO ctvms_plan (id, service, name, description) VALUES (2, 'BROADBAND', 'Fast', '')",
                "INSERT INTO ctvms_plan_price VALUES (2, '2024-01-01', 700)",
                "UPDATE ctvms_connection SET plan_id = 2, service = 'BROADBAND' WHERE id > 20",
                "INSERT INTO ctvms_service_month (service, month, charged, received, taken)"
                        + " VALUES ('CABLE_TV', '2025-01-01', 999999999999999999999.9999 - 900, 0, 0)");
        DailyRunResult result = run();
        assertThat(result.chargesRaised()).isEqualTo(3 + 20);
        assertThat(result.leftOut()).hasSize(17).allMatch(connection -> connection.service() == ServiceType.CABLE_TV);
        assertThat(Sql.texts(
                        DATABASE,
                        "SELECT charged FROM ctvms_service_month WHERE month = '2025-01-01' ORDER BY service"))
                .containsExactly("999999999999999999999.9999", "14000.0000");
        Sql.run(
                DATABASE,
                "UPDATE ctvms_service_month SET charged = 900 WHERE service = 'CABLE_TV' AND month = '2025-01-01'");
        assertThat(run().chargesRaised()).isEqualTo(17);
        assertThat(Sql.number(DATABASE, CHARGES + " WHERE month = '2025-01-01'"))
                .isEqualTo(CONNECTIONS);
    }
}
