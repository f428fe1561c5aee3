package org.ctvms.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.stream.Stream;
import org.ctvms.persistence.testing.ReleasedSchema;
import org.ctvms.persistence.testing.Sql;
import org.ctvms.persistence.testing.TestDatabase;
import org.junit.jupiter.api.Test;

class CustomerLineMigrationIT {
    @Test
    void customersThatAreThereAreFoundAsThoseThatAreAdded() {
        try (HikariDataSource database = TestDatabase.shared().newDatabase()) {
            ReleasedSchema.migrate(database, "8");
            Sql.run(
                    database,
                    customer(101, "José Anna-Sample", "jose anna-sample", "+91 98765 43210", "919876543210", "NULL"),
                    customer(102, "Émile", "emile", "12", "12", "NULL"),
                    customer(
                            103,
                            "Removed Sample",
                            "removed sample",
                            "+91 98765 43211",
                            "919876543211",
                            "'2026-01-01'"));
            ReleasedSchema.migrate(database, "latest");
            MyBatisStorage.onMigrated(database, "ctvms_");
            assertThat(terms(database)).hasSize(16).isEqualTo(expected());
        }
    }

    private static List<String> expected() {
        return Stream.concat(
                        SearchText.terms("José Anna-Sample", "+91 98765 43210").stream()
                                .map(term -> row(101, term)),
                        SearchText.terms("Émile", "12").stream().map(term -> row(102, term)))
                .sorted()
                .toList();
    }

    private static String row(int crf, CustomerTerm term) {
        return crf + "/" + term.term() + "/" + term.line();
    }

    private static List<String> terms(HikariDataSource database) {
        return Sql.texts(database, "SELECT CONCAT(crf, '/', term, '/', line) FROM ctvms_customer_term").stream()
                .sorted()
                .toList();
    }

    private static String customer(
            int crf, String name, String folded, String mobile, String digits, String removedOn) {
        return "INSERT INTO ctvms_customer (crf, name, name_folded, house, area, district, state, country, postal_code,"
                + " mobile, mobile_digits, email, registered_on, removed_on) VALUES (" + crf + ", '" + name + "', '"
                + folded + "', '1', 'a', 'b', 'c', 'd', '1', '" + mobile + "', '" + digits
                + "', 'sample@example.com', '2024-01-01', " + removedOn + ")";
    }
}
