package org.ctvms.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.ctvms.core.Storage;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.money.Money;
import org.ctvms.core.payment.Receipt;
import org.ctvms.core.refusal.HostPartException;
import org.ctvms.persistence.testing.Engines;
import org.ctvms.persistence.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A database or a transaction of the host's that does what it must not. */
class HostPartIT {
    private static final HikariDataSource DATABASE = TestDatabase.shared().newDatabase();

    private Engines engines;
    private ConnectionId id;

    @BeforeEach
    void begin() {
        engines = Engines.on(DATABASE, "2025-01-15");
        id = engines.connect(engines.plan(1000)).id();
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void databaseThatFailsIsNamed(boolean throwing) {
        DataSource broken = broken(throwing);
        assertNamed("database", () -> MyBatisStorage.on(broken));
        assertNamed(
                "database",
                () -> MyBatisStorage.onMigrated(broken, "ctvms_")
                        .read(work -> work.plans().all()));
        assertNamed("database", () -> collect(MyBatisStorage.onMigrated(broken, "ctvms_")));
        assertThat(due()).isEqualTo(Money.of(1000));
    }

    @Test
    void transactionThatFailsIsNamed() {
        assertNamed("transaction", () -> collect(joined(HostPartIT::fault, Optional::empty)));
        assertThat(due()).isEqualTo(Money.of(1000));
    }

    @Test
    void timeLeftThatFailsOrIsNullIsNamed() throws SQLException {
        try (Connection host = DATABASE.getConnection()) {
            assertNamed("transaction", () -> collect(joined(() -> host, () -> null)));
            assertNamed("transaction", () -> collect(joined(() -> host, HostPartIT::fault)));
            host.commit();
        }
        assertThat(due()).isEqualTo(Money.of(1000));
    }

    @Test
    void endlessTimeLeftIsAccepted() throws SQLException {
        try (Connection host = DATABASE.getConnection()) {
            Duration endless = Duration.ofSeconds(Long.MAX_VALUE);
            assertThat(collect(joined(() -> host, () -> Optional.of(endless))).dueLeft())
                    .isEqualTo(Money.of(700));
            host.rollback();
        }
    }

    @Test
    void longExpiredTransactionIsRefused() throws SQLException {
        try (Connection host = DATABASE.getConnection()) {
            Duration past = Duration.ofSeconds(Long.MIN_VALUE);
            assertThatThrownBy(() -> collect(joined(() -> host, () -> Optional.of(past))))
                    .hasMessageContaining("the host's transaction has timed out");
            host.rollback();
        }
    }

    private static void assertNamed(String part, Runnable call) {
        assertThatThrownBy(call::run)
                .isInstanceOfSatisfying(
                        HostPartException.class,
                        refusal -> assertThat(refusal.part()).isEqualTo(part));
    }

    private static DataSource broken(boolean throwing) {
        return (DataSource) Proxy.newProxyInstance(
                HostPartIT.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> throwing ? fault() : null);
    }

    private static <T> T fault() {
        throw new IllegalStateException("sample fault");
    }

    private Storage joined(Supplier<Connection> connection, Supplier<Optional<Duration>> timeLeft) {
        return engines.storage().joining(new HostTransaction() {
            @Override
            public Connection connection() {
                return connection.get();
            }

            @Override
            public void afterCommit(Runnable task) {
                // why: nobody listens here
            }

            @Override
            public Optional<Duration> timeLeft() {
                return timeLeft.get();
            }
        });
    }

    private Receipt collect(Storage storage) {
        return engines.first().on(storage).actAsAdmin("sample clerk").payments().collectCash(id, Money.of(300));
    }

    private Money due() {
        return engines.admin(0).connections().find(id).due();
    }
}
