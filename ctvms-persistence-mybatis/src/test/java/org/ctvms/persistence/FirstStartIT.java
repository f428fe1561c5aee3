package org.ctvms.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import org.ctvms.persistence.testing.ReleasedSchema;
import org.ctvms.persistence.testing.SchemaDump;
import org.ctvms.persistence.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstStartIT {
    private static final int ENGINES = 10;

    private static List<String> undisturbed;

    private HikariDataSource database;

    @BeforeAll
    static void migrateUndisturbed() {
        try (HikariDataSource whole = TestDatabase.shared().newDatabase()) {
            ReleasedSchema.migrate(whole, "latest");
            MyBatisStorage.on(whole);
            undisturbed = SchemaDump.of(whole);
        }
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
    void twentyEnginesOfTwoProcessesAllStart() {
        try (StartingProcess one = process();
                StartingProcess two = process()) {
            one.go();
            two.go();
            one.await("done");
            two.await("done");
        }
        assertThat(SchemaDump.of(database)).isEqualTo(undisturbed);
    }

    private StartingProcess process() {
        return StartingProcess.of(
                database.getJdbcUrl(),
                TestDatabase.shared().user(),
                TestDatabase.shared().password(),
                ENGINES);
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 27})
    void firstStartThatWasKilledIsFinishedByTheNext(int statements) {
        try (StartingProcess killed = StartingProcess.standingStillAfter(
                statements,
                database.getJdbcUrl(),
                TestDatabase.shared().user(),
                TestDatabase.shared().password())) {
            killed.go().await("stands still");
        }
        MyBatisStorage.on(database);
        assertThat(SchemaDump.of(database)).isEqualTo(undisturbed);
    }
}
