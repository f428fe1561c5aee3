package org.ctvms.demo.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.ctvms.core.job.Progress;
import org.ctvms.demo.engine.DemoEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TourIT {
    private static final int CUSTOMERS = 24;

    @TempDir
    Path home;

    private static String last(TourResult result) {
        return result.lines().get(result.lines().size() - 1);
    }

    @Test
    void twoYearsReconcileAndTheSecondContinuesTheFirst() {
        List<String> said = new ArrayList<>();
        for (int year = 1; year <= 2; year++) {
            try (DemoEngine demo = DemoEngine.open(home, Tour.firstDay())) {
                TourResult result = new Tour(demo).run(CUSTOMERS, said::add, Progress.NONE);

                assertThat(last(result)).startsWith("reconciled: ledger = dues");
                assertThat(result.reconciled()).isTrue();
            }
        }
        assertThat(said.get(0)).startsWith("The data is empty");
        assertThat(said.get(1)).contains("continues with the year from 2026-07-01");
    }

    @Test
    void aLedgerThatWasTamperedWithDoesNotReconcile() throws SQLException {
        try (DemoEngine demo = DemoEngine.open(home, Tour.firstDay())) {
            new Tour(demo).run(3, line -> {}, Progress.NONE);
            try (Connection connection = demo.database().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.executeUpdate("UPDATE ctvms_payment SET amount = amount - 1 LIMIT 1");
                connection.commit();
            }

            TourResult result = new Tour(demo).run(3, line -> {}, Progress.NONE);

            assertThat(last(result)).startsWith("NOT RECONCILED: ");
            assertThat(result.reconciled()).isFalse();
        }
    }
}
