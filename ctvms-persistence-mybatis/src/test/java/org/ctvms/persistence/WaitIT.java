package org.ctvms.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.ctvms.core.Storage;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.money.Money;
import org.ctvms.core.payment.Receipt;
import org.ctvms.core.refusal.InvalidInputException;
import org.ctvms.core.refusal.RuleRefusedException;
import org.ctvms.core.refusal.StorageUnavailableException;
import org.ctvms.persistence.testing.Engines;
import org.ctvms.persistence.testing.Sql;
import org.ctvms.persistence.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How long a call waits for others, at most. */
@Timeout(value = 40, unit = TimeUnit.SECONDS)
class WaitIT {
    private static final HikariDataSource DATABASE = TestDatabase.shared().newDatabase();
    private static final Duration SHORT = Duration.ofSeconds(1);
    private static final String CONNECTION = "SELECT * FROM ctvms_connection FOR UPDATE";

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
    @CsvSource({
        "SELECT * FROM ctvms_connection FOR UPDATE,     ctvms_connection",
        "SELECT * FROM ctvms_number_series FOR UPDATE,  ctvms_number_series",
        "SELECT * FROM ctvms_charge FOR UPDATE,         ctvms_charge",
        "LOCK TABLES ctvms_payment WRITE,               ctvms_payment"
    })
    void callEndsWithinItsTimeHoweverLongALockIsHeld(String lock, String table) throws SQLException {
        try (Connection other = holding(lock)) {
            StorageUnavailableException refusal = refusalOf(engines.storage().waitingAtMost(SHORT));
            assertThat(refusal.retryable()).isTrue();
            assertThat(refusal).hasMessageMatching("Waited \\d+ s for .*" + table + ".* has a row locked.*call again");
            release(other);
        }
        assertThat(due()).isEqualTo(Money.of(1000));
        assertThat(collect(engines.storage().waitingAtMost(SHORT)).dueLeft()).isEqualTo(Money.of(700));
    }

    @Test
    void fullTimeIsWaitedBeforeARefusal() throws SQLException {
        long begun = System.nanoTime();
        try (Connection other = holding(CONNECTION)) {
            refusalOf(engines.storage().waitingAtMost(Duration.ofSeconds(2)));
            other.rollback();
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThan(Duration.ofMillis(1900));
    }

    @Test
    void callPassesWhereTheServersOwnLockWaitIsShorter() throws Exception {
        DataSource impatient = prepared("SET SESSION innodb_lock_wait_timeout = 1");
        Storage storage = MyBatisStorage.onMigrated(impatient, "ctvms_");
        try (Connection other = holding(CONNECTION)) {
            Thread release = new Thread(() -> rollbackAfterTwoLockWaits(other));
            release.start();
            assertThat(collect(storage).dueLeft()).isEqualTo(Money.of(700));
            release.join();
        }
    }

    @Test
    void joinedCallWaitsNoLongerThanOurOwn() throws SQLException {
        try (Connection other = holding(CONNECTION);
                Connection host = DATABASE.getConnection()) {
            MyBatisStorage storage = engines.storage().waitingAtMost(SHORT);
            assertThat(refusalOf(storage.joining(host)))
                    .hasMessageContaining("roll your transaction back and run it again");
            other.rollback();
            assertThat(collect(storage.joining(host)).dueLeft()).isEqualTo(Money.of(700));
            host.commit();
        }
    }

    @Test
    void joinedCallEndsWithTheHostsTime() throws SQLException {
        try (Connection other = holding(CONNECTION);
                Connection host = DATABASE.getConnection()) {
            StorageUnavailableException refusal =
                    refusalOf(engines.storage().joining(timed(host, Duration.ofMillis(300))));
            assertThat(refusal.retryable()).isTrue();
            assertThat(refusal).hasMessageContaining("max_statement_time exceeded");
            host.rollback();
            other.rollback();
        }
        assertThat(due()).isEqualTo(Money.of(1000));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -5})
    void joinedCallDoesNotBeginAfterTheHostsTime(long millis) throws SQLException {
        try (Connection host = DATABASE.getConnection()) {
            Storage joined = engines.storage().joining(timed(host, Duration.ofMillis(millis)));
            assertThat(refusalOf(joined)).hasMessageContaining("the host's transaction has timed out");
            host.commit();
        }
        assertThat(due()).isEqualTo(Money.of(1000));
    }

    @Test
    void joinedCallLeavesTheSessionAsItWas() throws SQLException {
        String limits = "SELECT CONCAT_WS(' ', @@innodb_lock_wait_timeout, @@lock_wait_timeout, @@max_statement_time)";
        try (Connection host = DATABASE.getConnection()) {
            String before = text(host, limits);
            MyBatisStorage storage = engines.storage().waitingAtMost(SHORT);
            collect(storage.joining(timed(host, Duration.ofSeconds(30))));
            assertThatThrownBy(() -> collect(storage.joining(host), 9999)).isInstanceOf(RuleRefusedException.class);
            assertThat(text(host, limits)).isEqualTo(before);
            host.rollback();
        }
    }

    @Test
    void limitsHoldForStatementsPreparedOnTheServer() throws SQLException {
        try (HikariDataSource prepared = serverSide();
                Connection other = holding(CONNECTION)) {
            MyBatisStorage storage = MyBatisStorage.onMigrated(prepared, "ctvms_");
            refusalOf(storage.waitingAtMost(SHORT));
            other.rollback();
            assertThat(collect(storage).dueLeft()).isEqualTo(Money.of(700));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT0.999S", "PT1H0.001S", "PT-1S"})
    void waitsOutOfTheirLimitsAreRefused(Duration longest) {
        assertThatThrownBy(() -> engines.storage().waitingAtMost(longest))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("1 second to 1 hour");
    }

    private static HostTransaction timed(Connection host, Duration left) {
        return new HostTransaction() {
            @Override
            public Connection connection() {
                return host;
            }

            @Override
            public void afterCommit(Runnable task) {
                // why: nobody listens here
            }

            @Override
            public Optional<Duration> timeLeft() {
                return Optional.of(left);
            }
        };
    }

    private static Connection holding(String lock) throws SQLException {
        Connection other = DATABASE.getConnection();
        try (var statement = other.createStatement()) {
            statement.execute(lock);
        }
        return other;
    }

    private static void release(Connection other) throws SQLException {
        other.rollback();
        try (var statement = other.createStatement()) {
            statement.execute("UNLOCK TABLES");
        }
    }

    private static DataSource prepared(String sql) {
        return FailingDatabase.around(DATABASE, (name, call) -> {
            Object answer = call.make();
            if (answer instanceof Connection connection) {
                try (var statement = connection.createStatement()) {
                    statement.execute(sql);
                }
            }
            return answer;
        });
    }

    private void rollbackAfterTwoLockWaits(Connection other) {
        try {
            long waits = lockWaits() + 2;
            while (lockWaits() < waits) {
                Thread.sleep(50);
            }
            other.rollback();
        } catch (SQLException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long lockWaits() {
        return Sql.number(
                DATABASE,
                "SELECT variable_value FROM information_schema.global_status"
                        + " WHERE variable_name = 'Innodb_row_lock_waits'");
    }

    private static HikariDataSource serverSide() {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(DATABASE.getJdbcUrl() + "?useServerPrepStmts=true");
        pool.setUsername(DATABASE.getUsername());
        pool.setPassword(DATABASE.getPassword());
        pool.setMaximumPoolSize(2);
        return pool;
    }

    private static String text(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private StorageUnavailableException refusalOf(Storage storage) {
        return catchThrowableOfType(StorageUnavailableException.class, () -> collect(storage));
    }

    private Receipt collect(Storage storage) {
        return collect(storage, 300);
    }

    private Receipt collect(Storage storage, long amount) {
        return engines.first().on(storage).actAsAdmin("sample clerk").payments().collectCash(id, Money.of(amount));
    }

    private Money due() {
        return engines.admin(0).connections().find(id).due();
    }
}
