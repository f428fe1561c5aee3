package org.ctvms.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.commons.dbcp2.BasicDataSource;
import org.assertj.core.api.ThrowingConsumer;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.money.Money;
import org.ctvms.core.refusal.InvalidInputException;
import org.ctvms.core.refusal.RuleRefusedException;
import org.ctvms.persistence.testing.Engines;
import org.ctvms.persistence.testing.Sql;
import org.ctvms.persistence.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** The pools hosts have, each with one connection, so that every call meets the one before. */
class PoolIT {
    private static final HikariDataSource DATABASE = TestDatabase.shared().newDatabase();
    private static final TestDatabase SERVER = TestDatabase.shared();

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

    static Stream<String> pools() {
        return POOLS.keySet().stream().sorted();
    }

    private static final Map<String, Supplier<DataSource>> POOLS =
            Map.of("Tomcat JDBC", PoolIT::tomcat, "Commons DBCP2", PoolIT::dbcp, "HikariCP", PoolIT::hikari);

    @ParameterizedTest
    @MethodSource("pools")
    void aConnectionComesBackAsItWasFound(String pool) throws Exception {
        on(pool, database -> {
            MyBatisStorage storage = MyBatisStorage.on(database);
            assertUnchanged(database);
            collect(storage, 300);
            assertUnchanged(database);
        });
    }

    @ParameterizedTest
    @MethodSource("pools")
    void aConnectionComesBackAsItWasFoundAfterARefusal(String pool) throws Exception {
        on(pool, database -> {
            MyBatisStorage storage = MyBatisStorage.onMigrated(database, "ctvms_");
            assertThatThrownBy(() -> collect(storage, 1001)).isInstanceOf(RuleRefusedException.class);
            assertUnchanged(database);
            assertThatThrownBy(() -> storage.write(work -> {
                        throw new AssertionError("a failure of any kind");
                    }))
                    .isInstanceOf(AssertionError.class);
            assertUnchanged(database);
        });
    }

    @ParameterizedTest
    @MethodSource("pools")
    void theHostsNextWriteIsCommitted(String pool) throws Exception {
        on(pool, database -> {
            collect(MyBatisStorage.onMigrated(database, "ctvms_"), 300);
            try (Connection host = database.getConnection()) {
                host.createStatement().execute("INSERT INTO host_till VALUES (300)");
            }
        });
        assertThat(Sql.number(DATABASE, "SELECT COUNT(*) FROM host_till")).isEqualTo(1);
    }

    @Test
    void aTransactionAwareProxyIsRefused() {
        DataSource proxy = new TransactionAwareDataSourceProxy(DATABASE);
        assertRefused(() -> MyBatisStorage.on(proxy));
        assertRefused(() -> MyBatisStorage.onMigrated(proxy, "ctvms_"));
        assertRefused(() -> MyBatisStorage.onMigrated(new DelegatingDataSource(proxy), "ctvms_"));
        assertThat(engines.admin(0).connections().find(id).due()).isEqualTo(Money.of(1000));
        assertThat(DATABASE.getHikariPoolMXBean().getActiveConnections()).isZero();
    }

    private static void assertRefused(Runnable call) {
        assertThatThrownBy(call::run)
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("pass the pool behind it");
    }

    private static void assertUnchanged(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            assertThat(connection.getAutoCommit()).as("auto-commit").isTrue();
            assertThat(connection.getTransactionIsolation())
                    .as("isolation")
                    .isEqualTo(Connection.TRANSACTION_REPEATABLE_READ);
            assertThat(connection.isReadOnly()).as("read-only").isFalse();
        }
    }

    private void collect(MyBatisStorage storage, long amount) {
        engines.first().on(storage).actAsAdmin("sample clerk").payments().collectCash(id, Money.of(amount));
    }

    private static void on(String pool, ThrowingConsumer<DataSource> test) throws Exception {
        DataSource database = POOLS.get(pool).get();
        try {
            test.accept(database);
        } finally {
            if (database instanceof org.apache.tomcat.jdbc.pool.DataSource tomcat) {
                tomcat.close();
            } else {
                ((AutoCloseable) database).close();
            }
        }
    }

    private static DataSource tomcat() {
        org.apache.tomcat.jdbc.pool.DataSource pool = new org.apache.tomcat.jdbc.pool.DataSource();
        pool.setUrl(DATABASE.getJdbcUrl());
        pool.setUsername(SERVER.user());
        pool.setPassword(SERVER.password());
        pool.setDriverClassName("org.mariadb.jdbc.Driver");
        pool.setInitialSize(1);
        pool.setMaxActive(1);
        return pool;
    }

    private static DataSource dbcp() {
        BasicDataSource pool = new BasicDataSource();
        pool.setUrl(DATABASE.getJdbcUrl());
        pool.setUsername(SERVER.user());
        pool.setPassword(SERVER.password());
        pool.setMaxTotal(1);
        return pool;
    }

    private static DataSource hikari() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(DATABASE.getJdbcUrl());
        config.setUsername(SERVER.user());
        config.setPassword(SERVER.password());
        config.setMaximumPoolSize(1);
        return new HikariDataSource(config);
    }
}
