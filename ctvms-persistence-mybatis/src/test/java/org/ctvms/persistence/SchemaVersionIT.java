package org.ctvms.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ctvms.core.refusal.StorageUnavailableException;
import org.ctvms.persistence.testing.Sql;
import org.ctvms.persistence.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SchemaVersionIT {
    private static final List<SchemaScript> ALL = SchemaScripts.all();
    private static final SchemaScript NEWEST = ALL.get(ALL.size() - 1);

    private HikariDataSource database;

    @BeforeEach
    void create() {
        database = TestDatabase.shared().newDatabase();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void pendingScriptsAreListedAndNothingIsChanged() {
        assertThat(MyBatisStorage.pending(database, "ctvms_"))
                .hasSize(ALL.size())
                .startsWith("V1__ledger.sql");
        assertThat(Sql.texts(database, "SHOW TABLES")).isEmpty();
        allButTheNewest();
        assertThat(MyBatisStorage.pending(database, "ctvms_")).containsExactly(NEWEST.file());
    }

    @Test
    void tablesThatLackAScriptAreRefused() {
        assertThat(refusal(this::take)).contains("lack", "V1__ledger.sql");
        allButTheNewest();
        assertThat(refusal(this::take)).contains(NEWEST.file());
    }

    @Test
    void tablesAreInspectedIfTheToolHasNoHistory() {
        MyBatisStorage.on(database);
        Sql.run(database, "DROP TABLE ctvms_schema_history");
        assertThatCode(this::take).doesNotThrowAnyException();
        Sql.run(database, "ALTER TABLE ctvms_payment DROP KEY payment_month, DROP COLUMN received_month");
        assertThat(MyBatisStorage.pending(database, "ctvms_")).doesNotContain("V13__price_basis.sql");
    }

    @Test
    void newerTablesAreTakenUnlessTheyBreakThisRelease() {
        MyBatisStorage.on(database);
        record(9001, "an addition");
        assertThatCode(this::take).doesNotThrowAnyException();
        assertThatCode(() -> MyBatisStorage.on(database)).doesNotThrowAnyException();
        record(9002, "breaking change");
        assertThat(refusal(this::take)).contains("9002", "newer release");
        assertThat(refusal(() -> MyBatisStorage.on(database))).contains("9002");
    }

    @Test
    void changedScriptIsRefused() {
        MyBatisStorage.on(database);
        Sql.run(database, "UPDATE ctvms_schema_history SET checksum = 7 WHERE version = '9'");
        assertThat(refusal(this::take)).contains("V9__customer_term.sql");
    }

    private void allButTheNewest() {
        new Migrations(database, "ctvms_", ALL.subList(0, ALL.size() - 1)).run();
    }

    private void take() {
        MyBatisStorage.onMigrated(database, "ctvms_");
    }

    private void record(int version, String description) {
        Sql.run(
                database,
                "INSERT INTO ctvms_schema_history (installed_rank, version, description, type, script, installed_by,"
                        + " execution_time, success) VALUES (" + version + ", '" + version + "', '" + description
                        + "', 'SQL', '', 'sample', 0, 1)");
    }

    private static String refusal(ThrowingCallable call) {
        StorageUnavailableException refusal = catchThrowableOfType(StorageUnavailableException.class, call);
        assertThat(refusal.retryable()).isFalse();
        return refusal.getMessage();
    }
}
