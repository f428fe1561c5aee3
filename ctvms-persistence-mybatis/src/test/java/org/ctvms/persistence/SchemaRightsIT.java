package org.ctvms.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.ctvms.core.refusal.StorageUnavailableException;
import org.ctvms.persistence.testing.Sql;
import org.ctvms.persistence.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaRightsIT {
    private static final String ALL = "SELECT, INSERT, UPDATE, DELETE, CREATE, ALTER, DROP";

    private HikariDataSource database;

    @BeforeEach
    void create() {
        database = TestDatabase.shared().newDatabase();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT", "INSERT", "UPDATE", "DELETE", "CREATE", "ALTER", "DROP"})
    void missingRightIsNamedBeforeTheFirstStatement(String missing) {
        String others = Arrays.stream(ALL.split(", "))
                .filter(right -> !right.equals(missing))
                .collect(Collectors.joining(", "));
        try (HikariDataSource limited = userWith(others)) {
            assertThatThrownBy(() -> MyBatisStorage.on(limited))
                    .isInstanceOf(StorageUnavailableException.class)
                    .hasMessageContaining("no right to " + missing + ";");
            assertThat(Sql.texts(database, "SHOW TABLES")).isEmpty();
        }
    }

    @Test
    void migrationNeedsNoOtherRights() {
        try (HikariDataSource limited = userWith(ALL)) {
            assertThatCode(() -> MyBatisStorage.on(limited)).doesNotThrowAnyException();
        }
    }

    @Test
    void tablesThatAreUpToDateNeedNoSuchRights() {
        MyBatisStorage.on(database);
        try (HikariDataSource limited = userWith("SELECT, INSERT, UPDATE, DELETE")) {
            assertThatCode(() -> MyBatisStorage.on(limited)).doesNotThrowAnyException();
        }
    }

    private HikariDataSource userWith(String rights) {
        String name = Sql.texts(database, "SELECT DATABASE()").get(0);
        String user = "limited_" + Integer.toHexString(rights.hashCode());
        String account = user + "@localhost";
        Sql.run(
                database,
                "CREATE OR REPLACE USER " + account + " IDENTIFIED BY 'sample'",
                "GRANT " + rights + " ON `" + name + "`.* TO " + account);
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(TestDatabase.shared().url() + name);
        config.setUsername(user);
        config.setPassword("sample");
        config.setMaximumPoolSize(1);
        config.setMinimumIdle(0);
        return new HikariDataSource(config);
    }
}
