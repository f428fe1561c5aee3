package org.ctvms.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Map;
import org.ctvms.core.payment.BookedPayment;
import org.ctvms.core.payment.PaymentReference;
import org.ctvms.persistence.testing.Sql;
import org.ctvms.persistence.testing.TestDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Payments from before references were folded. */
class ReferenceMigrationIT {
    private static final List<String> GIVEN = List.of(
            "UTR 24A9X1", "utr24a9x1", "UTR24A9X1", "\uFF35TR24a9x1", "Stra\u00DFe 7", "STRASSE7", "\uFDFA".repeat(60));

    private final HikariDataSource database = TestDatabase.shared().newDatabase();

    @BeforeEach
    void bookBeforeReferencesWereFolded() {
        migrate("14");
        Sql.connections(database, 1, "2025-01-01");
        for (int at = 0; at < GIVEN.size(); at++) {
            Sql.run(
                    database,
                    "INSERT INTO ctvms_payment (invoice_number, connection_id, amount, mode, reference, received_on,"
                            + " due_left, expires_on, collected_by, recorded_at) VALUES (" + (1000 + at)
                            + ", 1, 300, 'ONLINE', '" + GIVEN.get(at)
                            + "', '2025-01-10', 0, '2025-02-10', 'sample', '2025-01-10')");
        }
        Sql.run(
                database,
                "INSERT INTO ctvms_payment (invoice_number, connection_id, amount, mode, received_on, due_left,"
                        + " expires_on, collected_by, recorded_at) VALUES"
                        + " (1900, 1, 300, 'CASH', '2025-01-10', 0, '2025-02-10', 'sample', '2025-01-10')");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void migratedPaymentsAreFoundByAnyFormOfTheirReference() {
        MyBatisStorage storage = MyBatisStorage.on(database);
        assertThat(found(storage, "utr24A9X1")).containsExactly(1000L, 1001L, 1002L, 1003L);
        assertThat(found(storage, "\uFF35\uFF34\uFF32 24A9X1")).containsExactly(1000L, 1001L, 1002L, 1003L);
        assertThat(found(storage, "strasse 7")).containsExactly(1004L, 1005L);
    }

    @Test
    void migratedReferencesAreShownAsTheyWereEntered() {
        MyBatisStorage.on(database);
        assertThat(Sql.texts(
                        database, "SELECT reference FROM ctvms_payment WHERE mode = 'ONLINE' ORDER BY invoice_number"))
                .isEqualTo(GIVEN);
        assertThat(Sql.number(database, "SELECT COUNT(*) FROM ctvms_payment WHERE reference_key IS NULL"))
                .isEqualTo(1);
    }

    @Test
    void anInterruptedStartIsFinishedByTheNext() {
        migrate("latest");
        Sql.run(database, "UPDATE ctvms_payment SET reference_key = 'strasse7', part = 1 WHERE invoice_number = 1004");
        MyBatisStorage storage = MyBatisStorage.onMigrated(database, "ctvms_");
        assertThat(found(storage, "strasse 7")).containsExactly(1004L, 1005L);
        assertThat(Sql.number(database, "SELECT COUNT(*) FROM ctvms_reference_to_fold"))
                .isZero();
        assertThat(found(MyBatisStorage.on(database), "UTR24A9X1")).hasSize(4);
    }

    private static List<Long> found(MyBatisStorage storage, String reference) {
        return storage.read(work -> work.payments().findByReference(new PaymentReference(reference))).stream()
                .map(BookedPayment::receipt)
                .map(receipt -> receipt.invoice().value())
                .toList();
    }

    private void migrate(String version) {
        Flyway.configure(MyBatisStorage.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:org/ctvms/persistence/migration")
                .placeholders(Map.of("prefix", "ctvms_"))
                .table("ctvms_schema_history")
                .target(version)
                .load()
                .migrate();
    }
}
