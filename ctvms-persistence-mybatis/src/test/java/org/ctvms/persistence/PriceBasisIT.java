package org.ctvms.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import org.ctvms.core.Ctvms;
import org.ctvms.core.Settings;
import org.ctvms.core.Storage;
import org.ctvms.core.money.CurrencyUnit;
import org.ctvms.core.plan.PriceBasis;
import org.ctvms.core.refusal.InvalidSettingsException;
import org.ctvms.core.refusal.StorageUnavailableException;
import org.ctvms.core.testkit.InMemoryArchive;
import org.ctvms.core.testkit.PlainDocuments;
import org.ctvms.core.testkit.RecordingMail;
import org.ctvms.persistence.testing.Race;
import org.ctvms.persistence.testing.ReleasedSchema;
import org.ctvms.persistence.testing.Sql;
import org.ctvms.persistence.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.mariadb.jdbc.MariaDbDataSource;

class PriceBasisIT {
    private static final List<String> CURRENCIES = List.of("INR", "IDR", "USD", "EUR");

    private static Ctvms engine(Storage storage, String currency) {
        return Ctvms.builder()
                .storage(storage)
                .mail(new RecordingMail())
                .documents(new PlainDocuments())
                .archive(new InMemoryArchive())
                .settings(Settings.builder()
                        .operatorName("Sample")
                        .currency(currency)
                        .build())
                .build();
    }

    @Test
    void enginesThatKeepTheirBasisAtOnceAgree() {
        try (HikariDataSource database = TestDatabase.shared().newDatabase()) {
            Storage storage = MyBatisStorage.on(database);
            List<PriceBasis> kept = Race.of(
                    CURRENCIES.size(),
                    runner -> storage.write(work -> work.plans()
                            .keep(new PriceBasis(CurrencyUnit.of(CURRENCIES.get(runner)), ZoneId.of("UTC")))));
            assertThat(kept).hasSize(CURRENCIES.size()).containsOnly(kept.get(0));
        }
    }

    @Test
    void aLedgerFromBeforeGetsTheBasisOfTheFirstEngine() {
        try (HikariDataSource database = TestDatabase.shared().newDatabase()) {
            migrateFrom12(database);
            Storage storage = MyBatisStorage.on(database);
            engine(storage, "INR");
            assertThat(Sql.texts(
                            database, "SELECT CONCAT(currency_code, currency_decimals, zone) FROM ctvms_price_basis"))
                    .containsExactly("INR2Asia/Kolkata");
            assertThatThrownBy(() -> engine(storage, "USD"))
                    .isInstanceOf(InvalidSettingsException.class)
                    .hasMessageContainingAll("currency", "USD", "INR");
        }
    }

    @Test
    void anEngineIsBuiltLaterWhereTheDatabaseIsDown() throws SQLException {
        MariaDbDataSource down = new MariaDbDataSource("jdbc:mariadb://127.0.0.1:1/none");
        assertThat(catchThrowableOfType(
                                StorageUnavailableException.class, () -> MyBatisStorage.onMigrated(down, "ctvms_"))
                        .retryable())
                .isTrue();
    }

    private static void migrateFrom12(HikariDataSource database) {
        ReleasedSchema.migrate(database, "12");
        Sql.run(
                database,
                "INSERT INTO ctvms_plan (service, name, description) VALUES ('CABLE_TV', 'Old', '')",
                "INSERT INTO ctvms_plan_price VALUES (1, '2026-01-01', 300)");
    }
}
