package org.ctvms.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.ctvms.core.Ctvms;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.connection.StatusChanged;
import org.ctvms.core.event.Event;
import org.ctvms.core.money.Money;
import org.ctvms.core.payment.PaymentReceived;
import org.ctvms.persistence.testing.Engines;
import org.ctvms.persistence.testing.Race;
import org.ctvms.persistence.testing.Sql;
import org.ctvms.persistence.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JoinedEventsIT {
    private static final HikariDataSource DATABASE = TestDatabase.shared().newDatabase();
    private static final int THREADS = 8;

    private final List<Runnable> afterCommit = new ArrayList<>();
    private Engines engines;
    private ConnectionId id;

    @BeforeEach
    void begin() {
        engines = Engines.on(DATABASE, "2025-01-15");
        id = engines.connect(engines.plan(1000)).id();
        engines.events().clear();
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void aRolledBackSavepointPublishesNothing() throws SQLException {
        try (Connection host = DATABASE.getConnection()) {
            Savepoint nested = host.setSavepoint("nested");
            collect(host, 1000, afterCommit::add);
            host.rollback(nested);
            collect(host, 300, afterCommit::add);
            host.commit();
        }
        afterCommit.forEach(Runnable::run);
        assertThat(afterCommit).hasSize(2);
        assertThat(engines.events()).hasExactlyElementsOfTypes(PaymentReceived.class);
        assertThat(((PaymentReceived) engines.events().get(0)).receipt().amount())
                .isEqualTo(Money.of(300));
    }

    @Test
    void aKeptSavepointPublishesWhatWasDoneInIt() throws SQLException {
        try (Connection host = DATABASE.getConnection()) {
            Savepoint nested = host.setSavepoint("nested");
            collect(host, 1000, afterCommit::add);
            host.releaseSavepoint(nested);
            host.commit();
        }
        afterCommit.forEach(Runnable::run);
        assertThat(engines.events()).hasExactlyElementsOfTypes(PaymentReceived.class, StatusChanged.class);
    }

    @Test
    void eventsRunTwiceArePublishedOnce() throws SQLException {
        collectAndCommit(300);
        afterCommit.forEach(Runnable::run);
        afterCommit.forEach(Runnable::run);
        assertThat(engines.events()).hasSize(1);
        assertThat(waiting()).isEmpty();
    }

    @Test
    void eventsRunBeforeTheCommitAreNotPublished() throws SQLException {
        try (Connection host = DATABASE.getConnection()) {
            collect(host, 300, Runnable::run);
            host.rollback();
        }
        assertThat(engines.events()).isEmpty();
        assertThat(waiting()).isEmpty();
    }

    @Test
    void unpublishedRecordIsRemovedADayLater() throws SQLException {
        Sql.run(
                DATABASE,
                "INSERT INTO ctvms_joined_call VALUES ('old', UTC_TIMESTAMP() - INTERVAL 25 HOUR),"
                        + " ('young', UTC_TIMESTAMP() - INTERVAL 23 HOUR)");
        collectAndCommit(300);
        afterCommit.forEach(Runnable::run);
        assertThat(waiting()).containsExactly("young");
    }

    @Test
    void hostThatIsNeverAskedToPublishLeavesNoRecord() throws SQLException {
        try (Connection host = DATABASE.getConnection()) {
            engines.first()
                    .on(engines.storage().joining(host))
                    .actAsAdmin("sample clerk")
                    .payments()
                    .collectCash(id, Money.of(300));
            host.commit();
        }
        assertThat(waiting()).isEmpty();
    }

    @Test
    void paymentIsRolledBackIfItsEventsAreRefused() throws SQLException {
        try (Connection host = DATABASE.getConnection()) {
            assertThatThrownBy(() -> collect(host, 300, refused -> {
                        throw new IllegalStateException("no synchronization");
                    }))
                    .hasMessageContaining("no synchronization");
            host.commit();
        }
        assertThat(engines.admin(0).connections().find(id).due()).isEqualTo(Money.of(1000));
        assertThat(waiting()).isEmpty();
    }

    @Test
    void eightThreadsOnTwoConnectionsAllBookAndPublish() {
        id = engines.connect(engines.plan(250 * THREADS)).id();
        try (HikariDataSource two = TestDatabase.shared().pool(DATABASE, 2)) {
            MyBatisStorage storage = MyBatisStorage.onMigrated(two, "ctvms_");
            List<Money> dues = new CopyOnWriteArrayList<>();
            Ctvms engine = engines.engine(storage, event -> dues.add(due(storage)));
            Race.of(THREADS, thread -> bookAndPublish(two, storage, engine));
            assertThat(dues).hasSize(THREADS + 1);
            assertThat(due(storage)).isEqualTo(Money.ZERO);
        }
    }

    @Test
    void aListenerOfAnOwnCallFindsTheConnectionBackInThePool() {
        try (HikariDataSource one = TestDatabase.shared().pool(DATABASE, 1)) {
            MyBatisStorage storage = MyBatisStorage.onMigrated(one, "ctvms_");
            List<Money> dues = new CopyOnWriteArrayList<>();
            Ctvms engine = engines.engine(storage, event -> dues.add(due(storage)));
            engine.actAsAdmin("sample clerk").payments().collectCash(id, Money.of(1000));
            assertThat(dues).containsExactly(Money.ZERO, Money.ZERO);
        }
    }

    private Event bookAndPublish(DataSource pool, MyBatisStorage storage, Ctvms engine) {
        List<Runnable> committed = new ArrayList<>();
        try (Connection host = pool.getConnection()) {
            engine.on(storage.joining(() -> host, committed::add))
                    .actAsAdmin("sample clerk")
                    .payments()
                    .collectCash(id, Money.of(250));
            host.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        committed.forEach(Runnable::run);
        return new Event() {};
    }

    private Money due(MyBatisStorage storage) {
        return engines.first()
                .on(storage)
                .actAsAdmin("sample clerk")
                .connections()
                .find(id)
                .due();
    }

    private void collectAndCommit(long amount) throws SQLException {
        try (Connection host = DATABASE.getConnection()) {
            collect(host, amount, afterCommit::add);
            host.commit();
        }
    }

    private void collect(Connection host, long amount, Consumer<Runnable> handOver) {
        engines.first()
                .on(engines.storage().joining(() -> host, handOver))
                .actAsAdmin("sample clerk")
                .payments()
                .collectCash(id, Money.of(amount));
    }

    private static List<String> waiting() {
        return Sql.texts(DATABASE, "SELECT id FROM ctvms_joined_call");
    }
}
