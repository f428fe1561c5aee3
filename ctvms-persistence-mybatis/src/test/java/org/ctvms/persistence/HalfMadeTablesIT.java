package org.ctvms.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import javax.sql.DataSource;
import org.ctvms.persistence.testing.ReleasedSchema;
import org.ctvms.persistence.testing.SchemaDump;
import org.ctvms.persistence.testing.Sql;
import org.ctvms.persistence.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables of released versions that were made by Flyway, wholly or in part. */
class HalfMadeTablesIT {
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
    @CsvSource({"1, 6", "1, 14", "2, 1", "5, 2", "9, 3", "10, 1", "11, 1", "14, 1"})
    void tablesThatFlywayLeftHalfMadeAreFinished(int version, int statements) {
        List<String> last = script(version).statements("ctvms_").subList(statements - 1, statements);
        DataSource dying = KillingDatabase.around(
                database,
                step -> step.startsWith("after ")
                        && SqlStatements.of(step.substring(6)).equals(last));
        assertThat(catchThrowable(() -> ReleasedSchema.migrate(dying, "14"))).isNotNull();
        new Migrations(database, "ctvms_").run();
        assertThat(SchemaDump.of(database)).isEqualTo(whole());
    }

    @ParameterizedTest
    @CsvSource({"1", "8", "12", "14"})
    void everyReleasedVersionIsBroughtUpToDate(String version) {
        ReleasedSchema.migrate(database, version);
        new Migrations(database, "ctvms_").run();
        assertThat(SchemaDump.of(database)).isEqualTo(whole());
    }

    @Test
    void hostsFlywayGoesOnWhereTheEngineStopped() {
        List<SchemaScript> first = SchemaScripts.all().subList(0, 5);
        new Migrations(database, "ctvms_", first).run();
        ReleasedSchema.migrate(database, "latest");
        assertThat(SchemaDump.of(database)).isEqualTo(whole());
        assertThatCode(() -> ReleasedSchema.migrate(database, "latest")).doesNotThrowAnyException();
    }

    @Test
    void sqlCanBeRunByAnotherTool() {
        new Migrations(database, "ctvms_", SchemaScripts.all().subList(0, 5)).run();
        SqlStatements.of(MyBatisStorage.script(database, "ctvms_")).forEach(sql -> Sql.run(database, sql));
        assertThat(SchemaDump.of(database)).isEqualTo(whole());
        assertThat(MyBatisStorage.pending(database, "ctvms_")).isEmpty();
    }

    @Test
    void wholeSqlMakesTheSameTables() {
        SqlStatements.of(MyBatisStorage.script("ctvms_")).forEach(sql -> Sql.run(database, sql));
        assertThat(SchemaDump.of(database)).isEqualTo(whole());
        assertThatCode(() -> MyBatisStorage.onMigrated(database, "ctvms_")).doesNotThrowAnyException();
    }

    private static SchemaScript script(int version) {
        return SchemaScripts.all().stream()
                .filter(script -> script.version() == version)
                .findAny()
                .orElseThrow();
    }

    private static List<String> whole() {
        return Whole.DUMP;
    }

    private static final class Whole {
        static final List<String> DUMP = dump();

        private static List<String> dump() {
            try (HikariDataSource whole = TestDatabase.shared().newDatabase()) {
                ReleasedSchema.migrate(whole, "latest");
                return SchemaDump.of(whole);
            }
        }
    }
}
