package org.ctvms.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.ctvms.persistence.KillingDatabase.Killed;
import org.ctvms.persistence.testing.ReleasedSchema;
import org.ctvms.persistence.testing.SchemaDump;
import org.ctvms.persistence.testing.Sql;
import org.ctvms.persistence.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InterruptedMigrationIT {
    private static final String PREFIX = "ctvms_";
    private static final int FILLED = 7;
    private static List<String> undisturbed;

    private HikariDataSource database;

    @BeforeAll
    static void migrateUndisturbed() {
        try (HikariDataSource whole = TestDatabase.shared().newDatabase()) {
            ReleasedSchema.migrate(whole, "7");
            ReleasedSchema.fill(whole);
            ReleasedSchema.migrate(whole, "latest");
            MyBatisStorage.on(whole);
            undisturbed = SchemaDump.of(whole);
        }
    }

    @AfterAll
    static void forget() {
        undisturbed = List.of();
    }

    @BeforeEach
    void create() {
        database = TestDatabase.shared().newDatabase();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void migrationKilledAfterAnyStepIsResumed() {
        int kills = throughAllKills(step -> step.startsWith("after "), () -> {});
        assertThat(SchemaDump.of(database)).isEqualTo(undisturbed);
        assertThat(kills).isGreaterThanOrEqualTo(3 * statements());
    }

    @Test
    void migrationOfAnOlderReleaseIsResumedAtEveryStatement() {
        int kills = throughAllKills(InterruptedMigrationIT::isOfScript, this::forgetProgress);
        assertThat(SchemaDump.of(database)).isEqualTo(undisturbed);
        assertThat(kills).isEqualTo(2 * statements());
    }

    /** Whether the step is a statement of a script, and none of what is recorded or asked beside it. */
    static boolean isOfScript(String step) {
        return !step.matches("(?s)\\w+ (SELECT|SET) .*")
                && !step.contains("rights_check")
                && !step.contains(PREFIX + "schema_")
                && !step.endsWith("COMMIT");
    }

    private static int statements() {
        return SchemaScripts.all().stream()
                .mapToInt(script -> script.statements(PREFIX).size())
                .sum();
    }

    // why: this is what older releases left behind: no record of statements, and a failure of the script
    private void forgetProgress() {
        String file = MyBatisStorage.pending(database, PREFIX).get(0);
        Sql.run(
                database,
                "DROP TABLE IF EXISTS ctvms_schema_progress",
                "INSERT INTO ctvms_schema_history (installed_rank, version, description, type, script, installed_by,"
                        + " execution_time, success) SELECT COALESCE(MAX(installed_rank), 0) + 1, '"
                        + file.substring(1, file.indexOf('_')) + "', '', 'SQL', '" + file
                        + "', 'sample', 0, 0 FROM ctvms_schema_history");
    }

    private int throughAllKills(Predicate<String> mortal, Runnable afterKill) {
        List<SchemaScript> first = SchemaScripts.all().stream()
                .filter(script -> script.version() <= FILLED)
                .toList();
        Predicate<String> dies = theFirstTime(mortal);
        int kills = throughKills(first, dies, afterKill);
        ReleasedSchema.fill(database);
        int more = throughKills(SchemaScripts.all(), dies, afterKill);
        // why: terms are made by the library when it starts, not by scripts
        MyBatisStorage.on(database);
        return kills + more;
    }

    /** Starts again after each kill, until there is nothing left that could be killed for the first time. */
    private int throughKills(List<SchemaScript> scripts, Predicate<String> dies, Runnable afterKill) {
        for (int kills = 0; ; kills++) {
            try {
                new Migrations(KillingDatabase.around(database, dies), PREFIX, scripts).run();
                return kills;
            } catch (Killed e) {
                afterKill.run();
            }
        }
    }

    // why: records and commits read alike, so that they are told apart by the statement they follow
    private static Predicate<String> theFirstTime(Predicate<String> mortal) {
        Set<String> survived = new HashSet<>();
        AtomicReference<String> statement = new AtomicReference<>("");
        return step -> {
            boolean looksOnly = step.matches("\\w+ (SELECT|SET) .*") || step.contains("rights_check");
            boolean dies =
                    !looksOnly && mortal.test(step) && survived.add(isOfScript(step) ? step : statement.get() + step);
            if (!looksOnly && isOfScript(step)) {
                statement.set(step);
            }
            return dies;
        };
    }
}
