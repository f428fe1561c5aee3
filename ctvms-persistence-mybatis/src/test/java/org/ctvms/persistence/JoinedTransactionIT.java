package org.ctvms.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.ctvms.core.Ctvms;
import org.ctvms.core.Storage;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.connection.StatusChanged;
import org.ctvms.core.mail.MailKind;
import org.ctvms.core.money.Money;
import org.ctvms.core.payment.PaymentReceived;
import org.ctvms.core.payment.Receipt;
import org.ctvms.core.plan.Plan;
import org.ctvms.core.refusal.ConflictException;
import org.ctvms.core.refusal.InvalidInputException;
import org.ctvms.core.refusal.RuleRefusedException;
import org.ctvms.core.registration.NewConnection;
import org.ctvms.core.registration.NewCustomer;
import org.ctvms.core.schedule.ScheduleTimes;
import org.ctvms.persistence.testing.Engines;
import org.ctvms.persistence.testing.Sql;
import org.ctvms.persistence.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JoinedTransactionIT {
    private static final HikariDataSource DATABASE = TestDatabase.shared().newDatabase();
    private static final long FIRST_INVOICE = 1000;

    private Engines engines;
    private ConnectionId id;

    @BeforeEach
    void begin() {
        engines = Engines.on(DATABASE, "2025-01-15");
        id = engines.connect(engines.plan(1000)).id();
        Sql.run(
                DATABASE,
                "CREATE TABLE IF NOT EXISTS host_till (amount INT NOT NULL) ENGINE = InnoDB",
                "DELETE FROM host_till");
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void theHostsRollbackTakesThePaymentBackWithoutAGapInTheNumbers() throws SQLException {
        try (Connection host = DATABASE.getConnection()) {
            takeIntoTill(host);
            collect(host, 300);
            host.rollback();
        }
        assertThat(till()).isZero();
        assertThat(due()).isEqualTo(Money.of(1000));
        assertThat(collectAlone(300).invoice().value()).isEqualTo(FIRST_INVOICE);
    }

    @Test
    void theHostsCommitKeepsBoth() throws SQLException {
        try (Connection host = DATABASE.getConnection()) {
            takeIntoTill(host);
            collect(host, 300);
            assertThat(due()).as("seen by others before the commit").isEqualTo(Money.of(1000));
            host.commit();
        }
        assertThat(till()).isEqualTo(1);
        assertThat(due()).isEqualTo(Money.of(700));
    }

    @Test
    void theLetterLeavesAfterTheHostsCommitOnly() throws SQLException {
        try (Connection host = DATABASE.getConnection()) {
            collect(host, 300);
            engines.first().mail().deliverDue();
            assertThat(engines.mail().letters(MailKind.INVOICE)).isEmpty();
            host.commit();
        }
        engines.first().mail().deliverDue();
        assertThat(engines.mail().letters(MailKind.INVOICE)).hasSize(1);
    }

    @Test
    void aRefusalLeavesTheHostsTransactionToTheHost() throws SQLException {
        try (Connection host = DATABASE.getConnection()) {
            takeIntoTill(host);
            assertThatThrownBy(() -> collect(host, 1001)).isInstanceOf(RuleRefusedException.class);
            assertThat(host.isClosed()).isFalse();
            host.commit();
        }
        assertThat(till()).isEqualTo(1);
    }

    @Test
    void aRefusedCallLeavesNothingOfItsOwnInTheHostsTransaction() throws SQLException {
        Plan plan = engines.plan(500);
        String used = engines.admin(0).connections().find(id).connection().deviceId();
        NewCustomer refused = engines.customer(plan).with(NewConnection.of(plan.id(), used));
        long customers = Sql.number(DATABASE, "SELECT COUNT(*) FROM ctvms_customer");
        try (Connection host = DATABASE.getConnection()) {
            takeIntoTill(host);
            assertThatThrownBy(() -> engines.first()
                            .on(engines.storage().joining(host))
                            .actAsAdmin("sample clerk")
                            .customers()
                            .add(refused))
                    .isInstanceOf(ConflictException.class);
            collect(host, 300);
            host.commit();
        }
        assertThat(Sql.number(DATABASE, "SELECT COUNT(*) FROM ctvms_customer")).isEqualTo(customers);
        assertThat(till()).isEqualTo(1);
        assertThat(due()).isEqualTo(Money.of(700));
    }

    @Test
    void aSupplierWithoutAConnectionIsRefused() {
        assertThatThrownBy(() -> collect(engines.storage().joining(() -> null, Runnable::run), 300))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("call within a transaction");
    }

    @Test
    void noSchedulerStartsInTheHostsTransaction() throws SQLException {
        try (Connection host = DATABASE.getConnection()) {
            Ctvms joined = engines.first().on(engines.storage().joining(host));
            assertThatThrownBy(() -> joined.startScheduler(ScheduleTimes.DEFAULT))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("start the scheduler on the engine itself");
        }
    }

    @Test
    void aStaleSnapshotNeverSettlesMoreThanIsDue() throws SQLException {
        try (Connection host = repeatableRead()) {
            collectAlone(600);
            assertThatThrownBy(() -> collect(host, 500)).isInstanceOf(RuleRefusedException.class);
            assertThat(collect(host, 400).dueLeft()).isEqualTo(Money.ZERO);
            host.commit();
        }
        assertThat(due()).isEqualTo(Money.ZERO);
    }

    @Test
    void aStaleSnapshotSeesTheMonthThatWasOpenedSince() throws SQLException {
        try (Connection host = repeatableRead()) {
            engines.clock().advanceDays(20);
            engines.first().dailyRun().run();
            assertThat(collect(host, 2000).allocations()).hasSize(2);
            host.commit();
        }
        assertThat(due()).isEqualTo(Money.ZERO);
    }

    @Test
    void aConnectionThatCommitsByItselfIsRefused() throws SQLException {
        try (Connection host = DATABASE.getConnection()) {
            host.setAutoCommit(true);
            assertThatThrownBy(() -> collect(host, 300)).isInstanceOf(InvalidInputException.class);
        }
        assertThat(due()).isEqualTo(Money.of(1000));
    }

    @Test
    void aSupplierGivesTheConnectionOfEachCall() throws SQLException {
        ThreadLocal<Connection> current = new ThreadLocal<>();
        Storage joined = engines.storage().joining(current::get, Runnable::run);
        try (Connection kept = DATABASE.getConnection();
                Connection dropped = DATABASE.getConnection()) {
            current.set(dropped);
            collect(joined, 300);
            dropped.rollback();
            current.set(kept);
            collect(joined, 400);
            kept.commit();
        }
        assertThat(due()).isEqualTo(Money.of(600));
    }

    @Test
    void listenersHearAfterTheHostsCommitOnly() throws SQLException {
        List<Runnable> afterCommit = new ArrayList<>();
        try (Connection host = DATABASE.getConnection()) {
            engines.events().clear();
            collect(engines.storage().joining(() -> host, afterCommit::add), 1000);
            host.commit();
        }
        assertThat(engines.events()).isEmpty();
        afterCommit.forEach(Runnable::run);
        assertThat(engines.events()).hasExactlyElementsOfTypes(PaymentReceived.class, StatusChanged.class);
    }

    private static Connection repeatableRead() throws SQLException {
        Connection host = DATABASE.getConnection();
        host.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try (Statement statement = host.createStatement()) {
            statement.executeQuery("SELECT COUNT(*) FROM ctvms_payment");
        }
        return host;
    }

    private static void takeIntoTill(Connection host) throws SQLException {
        try (Statement statement = host.createStatement()) {
            statement.execute("INSERT INTO host_till VALUES (300)");
        }
    }

    private Receipt collect(Connection host, long amount) {
        return collect(engines.storage().joining(host), amount);
    }

    private Receipt collectAlone(long amount) {
        return collect(engines.storage(), amount);
    }

    private Receipt collect(Storage storage, long amount) {
        return engines.first().on(storage).actAsAdmin("sample clerk").payments().collectCash(id, Money.of(amount));
    }

    private Money due() {
        return engines.admin(0).connections().find(id).due();
    }

    private static long till() {
        return Sql.number(DATABASE, "SELECT COUNT(*) FROM host_till");
    }
}
