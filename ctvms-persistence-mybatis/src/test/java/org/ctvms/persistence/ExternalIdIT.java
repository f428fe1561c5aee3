package org.ctvms.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.ctvms.core.AdminSession;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.external.ExternalId;
import org.ctvms.core.money.Money;
import org.ctvms.core.payment.Receipt;
import org.ctvms.core.plan.Plan;
import org.ctvms.core.refusal.ConflictException;
import org.ctvms.core.refusal.CtvmsException;
import org.ctvms.persistence.testing.Engines;
import org.ctvms.persistence.testing.Race;
import org.ctvms.persistence.testing.Sql;
import org.ctvms.persistence.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** External ids given by two engines at once, and behind a host's older snapshot. */
class ExternalIdIT {
    private static final HikariDataSource DATABASE = TestDatabase.shared().newDatabase();
    private static final int RUNNERS = 4;
    private static final ExternalId ID = new ExternalId("SAME-1");
    private static final Money PART = Money.of(300);

    private Engines engines;
    private Plan plan;

    @BeforeEach
    void begin() {
        engines = Engines.on(DATABASE, "2025-01-10");
        plan = engines.plan(1000);
    }

    @AfterEach
    void noIdIsGivenTwice() {
        assertThat(Sql.number(DATABASE, "SELECT COUNT(*) FROM ctvms_external_id WHERE external_id = 'SAME-1'"))
                .isEqualTo(1);
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void oneIdSetForManyCustomersIsThatOfOne() {
        List<ServiceConnection> lines = lines(RUNNERS);
        List<String> outcomes = race(runner -> engines.admin(runner)
                .customers()
                .setExternalId(lines.get(runner).crf(), ID));
        assertOneWins(outcomes);
    }

    @Test
    void oneIdSetForManyConnectionsIsThatOfOne() {
        List<ServiceConnection> lines = lines(RUNNERS);
        lines.forEach(
                line -> engines.admin(0).connections().setExternalId(line.id(), new ExternalId("OWN-" + line.id())));
        List<String> outcomes = race(runner -> engines.admin(runner)
                .connections()
                .setExternalId(lines.get(runner).id(), ID));
        assertOneWins(outcomes);
        assertThat(Sql.number(DATABASE, "SELECT COUNT(*) FROM ctvms_external_id"))
                .isEqualTo(RUNNERS);
    }

    @Test
    void customersAddedAtOnceWithOneIdAreOneCustomer() {
        List<String> outcomes = race(runner ->
                engines.admin(runner).customers().add(engines.customer(plan).withExternalId(ID)));
        assertOneWins(outcomes);
        assertThat(Sql.number(DATABASE, "SELECT COUNT(*) FROM ctvms_customer")).isEqualTo(1);
        assertThat(engines.admin(0).customers().findByExternalId(ID).crf()).isNotNull();
    }

    @Test
    void paymentsOfManyConnectionsWithOneIdAreOnePayment() {
        List<ServiceConnection> lines = lines(RUNNERS);
        List<String> outcomes = race(runner ->
                engines.admin(runner).payments().collectCash(lines.get(runner).id(), PART, ID));
        assertOneWins(outcomes);
        assertThat(Sql.number(DATABASE, "SELECT SUM(amount) FROM ctvms_payment"))
                .isEqualTo(300);
    }

    @Test
    void onePaymentSentManyTimesAtOnceHasOneReceipt() {
        ServiceConnection line = engines.connect(plan);
        List<Receipt> receipts =
                Race.of(RUNNERS, runner -> engines.admin(runner).payments().collectCash(line.id(), PART, ID));
        assertThat(receipts).hasSize(RUNNERS).containsOnly(receipts.get(0));
        assertThat(engines.due(line)).isEqualTo(Money.of(700));
    }

    @Test
    void staleSnapshotGetsTheFirstReceipt() throws SQLException {
        ServiceConnection line = engines.connect(plan);
        try (Connection host = staleHost()) {
            Receipt first = engines.admin(1).payments().collectCash(line.id(), PART, ID);
            assertThat(joined(host).payments().collectCash(line.id(), PART, ID)).isEqualTo(first);
            assertConflict(() -> joined(host).payments().collectCash(line.id(), Money.of(250), ID));
            host.rollback();
        }
    }

    @Test
    void staleSnapshotReplacesTheIdOfNow() throws SQLException {
        ServiceConnection line = engines.connect(plan);
        try (Connection host = staleHost()) {
            engines.admin(1).customers().setExternalId(line.crf(), new ExternalId("SINCE-1"));
            joined(host).customers().setExternalId(line.crf(), ID);
            host.commit();
        }
        assertThat(engines.admin(0).customers().externalId(line.crf())).contains(ID);
    }

    @Test
    void staleSnapshotDoesNotTakeTheIdOfAnother() throws SQLException {
        List<ServiceConnection> lines = lines(2);
        try (Connection host = staleHost()) {
            engines.admin(1).customers().setExternalId(lines.get(0).crf(), ID);
            assertConflict(
                    () -> joined(host).customers().setExternalId(lines.get(1).crf(), ID));
            assertConflict(
                    () -> joined(host).customers().add(engines.customer(plan).withExternalId(ID)));
            host.rollback();
        }
        assertThat(engines.admin(0).customers().findByExternalId(ID).crf())
                .isEqualTo(lines.get(0).crf());
    }

    @Test
    void openTransactionsOfHostsDoNotWaitForOneAnother() throws SQLException {
        List<ServiceConnection> lines = lines(2);
        // why: rows of other tests that are deleted but not purged yet have locks of their own
        Sql.run(DATABASE, "SET GLOBAL innodb_max_purge_lag_wait = 0");
        try (Connection one = staleHost();
                Connection two = staleHost()) {
            joined(one).customers().setExternalId(lines.get(0).crf(), ID);
            joined(two).customers().setExternalId(lines.get(1).crf(), new ExternalId("OTHER-1"));
            one.commit();
            two.commit();
        }
        assertThat(engines.admin(0).customers().findByExternalId(ID).crf())
                .isEqualTo(lines.get(0).crf());
    }

    private List<ServiceConnection> lines(int count) {
        return Stream.generate(() -> engines.connect(plan)).limit(count).toList();
    }

    private static List<String> race(Turn turn) {
        return Race.of(RUNNERS, runner -> {
            try {
                turn.of(runner);
                return "done";
            } catch (CtvmsException refused) {
                return refused.getClass().getSimpleName();
            }
        });
    }

    private static void assertOneWins(List<String> outcomes) {
        assertThat(outcomes).containsOnlyOnce("done");
        assertThat(Collections.frequency(outcomes, "ConflictException")).isEqualTo(RUNNERS - 1);
    }

    private static void assertConflict(Runnable call) {
        assertThatThrownBy(call::run)
                .isInstanceOfSatisfying(
                        ConflictException.class,
                        refusal -> assertThat(refusal.field()).isEqualTo("externalId"));
    }

    /** A connection in a transaction that sees what was there when it began. */
    private static Connection staleHost() throws SQLException {
        Connection host = DATABASE.getConnection();
        host.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        host.setAutoCommit(false);
        try (var statement = host.createStatement()) {
            statement.executeQuery("SELECT COUNT(*) FROM ctvms_payment");
        }
        return host;
    }

    private AdminSession joined(Connection host) {
        return engines.first().on(engines.storage().joining(host)).actAsAdmin("sample clerk");
    }

    private interface Turn {
        void of(int runner);
    }
}
