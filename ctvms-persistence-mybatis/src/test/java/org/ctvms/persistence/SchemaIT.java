package org.ctvms.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import org.ctvms.core.money.Money;
import org.ctvms.core.refusal.InvalidInputException;
import org.ctvms.persistence.testing.Engines;
import org.ctvms.persistence.testing.Race;
import org.ctvms.persistence.testing.Sql;
import org.ctvms.persistence.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaIT {
    private static final String TABLES =
            "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE() ORDER BY 1";

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
    void twoPrefixesAreTwoLedgersInOneDatabase() {
        Engines one = Engines.on(database, "one_", "2025-01-15");
        Engines two = Engines.on(database, "two_", "2025-01-15");
        var connection = one.connect(one.plan(300));
        var other = two.connect(two.plan(500));
        one.admin(0).payments().collectCash(connection.id(), Money.of(300));
        one.first().dailyRun().run();
        assertThat(one.due(connection)).isEqualTo(Money.ZERO);
        assertThat(two.due(other)).isEqualTo(Money.of(500));
        List<String> tables = Sql.texts(database, TABLES);
        assertThat(tables).contains("one_charge", "two_charge").allMatch(table -> table.matches("(one|two)_.*"));
        assertThat(tables.stream().filter(table -> table.startsWith("one_"))).hasSize(tables.size() / 2);
    }

    @Test
    void underscoreInAPrefixIsNoWildcard() {
        MyBatisStorage.on(database, "net2");
        MyBatisStorage.on(database, "net_");
        MyBatisStorage.on(database, "ne__");
        assertThat(Sql.texts(database, TABLES)).contains("net2charge", "net_charge", "ne__charge");
    }

    @Test
    void aPrefixOfOneLetterWorks() {
        Engines engines = Engines.on(database, "x", "2025-01-15");
        assertThat(engines.due(engines.connect(engines.plan(300)))).isEqualTo(Money.of(300));
    }

    @Test
    void theHostsOwnTablesStayAsTheyAre() {
        Sql.run(database, "CREATE TABLE customer (id INT) ENGINE = InnoDB", "INSERT INTO customer VALUES (7)");
        MyBatisStorage.on(database);
        assertThat(Sql.texts(database, "SELECT id FROM customer")).containsExactly("7");
        assertThat(Sql.texts(database, TABLES)).contains("customer", "ctvms_customer", "ctvms_schema_history");
    }

    @Test
    void storagesThatMigrateAtOnceAndAgainFindTheSameTables() {
        Race.of(4, runner -> MyBatisStorage.on(database));
        List<String> tables = Sql.texts(database, TABLES);
        MyBatisStorage.on(database);
        assertThat(Sql.texts(database, TABLES)).isEqualTo(tables).contains("ctvms_charge");
        assertThat(Sql.texts(database, "SELECT name FROM ctvms_number_series"))
                .contains("CRF", "INVOICE")
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ctvms_", "", "a-b", "a b", "x`;--", "ctvms.", "a234567890123456789012345678901"})
    void aPrefixThatIsNoNameIsRefused(String prefix) {
        assertThatThrownBy(() -> MyBatisStorage.on(database, prefix))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("tablePrefix");
        assertThat(Sql.texts(database, TABLES)).isEmpty();
    }
}
