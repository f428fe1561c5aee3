package org.ctvms.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.registration.NewConnection;
import org.ctvms.persistence.testing.Engines;
import org.ctvms.persistence.testing.Figures;
import org.ctvms.persistence.testing.Sql;
import org.ctvms.persistence.testing.TestDatabase;
import org.junit.jupiter.api.Test;

class FiguresMigrationIT {
    @Test
    void aLedgerThatIsThereGetsItsFigures() throws IOException {
        try (HikariDataSource database = TestDatabase.shared().newDatabase()) {
            Engines engines = Engines.on(database, "2024-12-15");
            ServiceConnection cable = engines.connect(engines.plan(300));
            var fast = engines.admin(0).plans().add(ServiceType.BROADBAND, "Fast", Money.of("899.50"), "");
            engines.admin(0).connections().add(cable.crf(), NewConnection.of(fast.id(), "login"));
            engines.clock().set(LocalDate.of(2025, 2, 3));
            engines.admin(0).payments().collectCash(cable.id(), Money.of(450));
            List<String> kept = Figures.kept(database);
            Sql.run(database, "DELETE FROM ctvms_service_month", filling());
            assertThat(Figures.kept(database)).isNotEmpty().isEqualTo(kept).isEqualTo(Figures.summedUp(database));
        }
    }

    @Test
    void figuresThatDriftedAreSetToThoseOfTheLedger() throws IOException {
        try (HikariDataSource database = TestDatabase.shared().newDatabase()) {
            Engines engines = Engines.on(database, "2024-12-15");
            ServiceConnection cable = engines.connect(engines.plan(300));
            engines.clock().set(LocalDate.of(2025, 2, 3));
            engines.admin(0).payments().collectCash(cable.id(), Money.of(450));
            List<String> right = Figures.kept(database);
            Sql.run(
                    database,
                    "UPDATE ctvms_service_month SET charged = charged + 600 WHERE month = '2025-01-01'",
                    "UPDATE ctvms_service_month SET taken = 0 WHERE month = '2025-02-01'",
                    "DELETE FROM ctvms_service_month WHERE month = '2024-12-01'");
            assertThat(Figures.kept(database)).isNotEqualTo(right);
            for (int run = 0; run < 2; run++) {
                Sql.run(database, statement("V16__figures_of_the_ledger.sql", 0));
                assertThat(Figures.kept(database)).isEqualTo(right).isEqualTo(Figures.summedUp(database));
            }
        }
    }

    private static String filling() throws IOException {
        return statement("V8__service_month.sql", 1);
    }

    private static String statement(String name, int number) throws IOException {
        try (InputStream script = MyBatisStorage.class.getResourceAsStream("migration/" + name)) {
            String sql = new String(script.readAllBytes(), StandardCharsets.UTF_8);
            return sql.split(";\n")[number].replace("${prefix}", "ctvms_");
        }
    }
}
