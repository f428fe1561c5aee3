package org.ctvms.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ctvms.core.AdminSession;
import org.ctvms.core.complaint.ComplaintType;
import org.ctvms.core.connection.ConnectionFilter;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.Plan;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.reminder.ReminderFilter;
import org.ctvms.persistence.testing.Engines;
import org.ctvms.persistence.testing.ReleasedSchema;
import org.ctvms.persistence.testing.SchemaDump;
import org.ctvms.persistence.testing.Sql;
import org.ctvms.persistence.testing.Tables;
import org.ctvms.persistence.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqlModeIT {
    private static final String USUAL = "STRICT_TRANS_TABLES,NO_ENGINE_SUBSTITUTION";
    // why: hashes and codes are drawn, and are other ones each time
    private static final String SECRET = "(?s)ctvms_(login\\w*|outbox|schema_history): .*";
    private static List<String> migrated;
    private static List<String> lived;

    private HikariDataSource database;

    @BeforeAll
    static void liveInTheUsualMode() {
        try (HikariDataSource usual = TestDatabase.shared().newDatabase()) {
            migrated = migrate(usual, usual);
            lived = live(usual, usual);
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ONLY_FULL_GROUP_BY",
                "NO_BACKSLASH_ESCAPES",
                "ORACLE",
                "ANSI",
                "MSSQL",
                "STRICT_ALL_TABLES,NO_ZERO_DATE,NO_ZERO_IN_DATE",
                "PIPES_AS_CONCAT,HIGH_NOT_PRECEDENCE,NO_UNSIGNED_SUBTRACTION,TIME_ROUND_FRACTIONAL,REAL_AS_FLOAT",
                "EMPTY_STRING_IS_NULL,SIMULTANEOUS_ASSIGNMENT,PAD_CHAR_TO_FULL_LENGTH,NO_AUTO_VALUE_ON_ZERO"
            })
    void everyModeLeadsToTheSameTablesAndRows(String mode) throws SQLException {
        try (HikariDataSource odd = inMode(mode)) {
            List<String> found = Sql.texts(odd, "SELECT @@sql_mode");
            assertThat(migrate(database, odd)).isEqualTo(migrated);
            assertThat(live(database, odd)).isEqualTo(lived);
            assertThat(Sql.texts(odd, "SELECT @@sql_mode")).isEqualTo(found);
        }
    }

    @Test
    void joinedCallGivesTheModeBack() throws SQLException {
        Engines engines = Engines.on(database, "2025-01-15");
        engines.connect(engines.plan(300));
        try (HikariDataSource odd = inMode("ORACLE");
                Connection connection = odd.getConnection()) {
            String found = SqlMode.current(connection);
            AdminSession joined =
                    engines.first().on(engines.storage().joining(connection)).actAsAdmin("sample clerk");
            assertThat(joined.customers().search("sample", Optional.empty(), 10))
                    .hasSize(1);
            joined.plans().add(ServiceType.BROADBAND, "Fast", Money.of(500), "");
            assertThat(SqlMode.current(connection)).isEqualTo(found);
            connection.rollback();
        }
    }

    private static List<String> migrate(HikariDataSource usual, HikariDataSource inMode) {
        ReleasedSchema.migrate(usual, "7");
        ReleasedSchema.fill(usual);
        MyBatisStorage.on(inMode);
        return SchemaDump.of(usual);
    }

    private static List<String> live(HikariDataSource usual, HikariDataSource inMode) {
        Tables.empty(usual, "ctvms_");
        Engines engines = Engines.on(inMode, "2024-12-20");
        AdminSession admin = engines.admin(0);
        Plan plan = engines.plan(300);
        ServiceConnection paid = engines.connect(plan);
        ServiceConnection owing = engines.connect(plan);
        admin.plans().changePrice(plan.id(), Money.of("349.50"));
        Stream.of("2025-01-01", "2025-01-02", "2025-02-01").forEach(day -> {
            engines.clock().set(LocalDate.parse(day));
            engines.first().dailyRun().run();
            admin.payments().collectOnline(paid.id(), Money.of(300), "sample-" + day);
        });
        admin.connections().changePlan(owing.id(), engines.plan(500).id());
        admin.customers().change(admin.customers().find(owing.crf()));
        var complaint =
                engines.first().actAsCustomer(owing.crf()).complaints().raise(ComplaintType.OTHER, "a \\ 'b' \"c\"");
        admin.complaints().resolve(complaint.number(), "Mended");
        admin.reminders().remindAll(ReminderFilter.ALL);
        admin.connections().close(paid.id());
        assertThat(admin.customers().search("sample", Optional.empty(), 10)).hasSize(2);
        assertThat(admin.connections().list(ConnectionFilter.ALL, Optional.empty(), 10))
                .hasSize(1);
        return SchemaDump.of(usual).stream()
                .filter(row -> !row.matches(SECRET))
                .map(row -> row.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "uuid"))
                .toList();
    }

    @Test
    void namesThatAnOlderReleaseSplitAreFoundAgain() throws SQLException {
        ReleasedSchema.migrate(database, "7");
        ReleasedSchema.fill(database);
        try (HikariDataSource odd = inMode("NO_BACKSLASH_ESCAPES")) {
            ReleasedSchema.migrate(odd, "14");
        }
        assertThat(terms()).doesNotContain("102/emile/ emile #12");
        MyBatisStorage.on(database);
        assertThat(terms()).contains("102/emile/ emile #12").doesNotContain("104/p/ p d #919876543212");
        assertThat(terms()).isEqualTo(termsOf(migrated));
        assertThat(Sql.texts(database, "SELECT crf FROM ctvms_term_rebuild")).isEmpty();
    }

    private List<String> terms() {
        return Sql.texts(database, "SELECT CONCAT(crf, '/', term, '/', line) FROM ctvms_customer_term").stream()
                .sorted()
                .toList();
    }

    private static List<String> termsOf(List<String> dump) {
        return dump.stream()
                .filter(row -> row.startsWith("ctvms_customer_term: "))
                .map(row -> row.substring("ctvms_customer_term: ".length()).split(" \\| ", 3))
                .map(row -> row[1] + "/" + row[0] + "/" + row[2])
                .sorted()
                .toList();
    }

    @Test
    void modeThatSuitsCostsNothing() throws SQLException {
        MyBatisStorage storage = MyBatisStorage.on(database);
        storage.read(work -> work.plans().all());
        try (HikariDataSource one = inMode(USUAL)) {
            one.setMaximumPoolSize(1);
            MyBatisStorage single = MyBatisStorage.onMigrated(one, "ctvms_");
            single.read(work -> work.plans().all());
            long before = asked(one);
            single.read(work -> work.plans().all());
            // why: the plans themselves are one
            assertThat(asked(one) - before).isEqualTo(1);
        }
    }

    private static long asked(HikariDataSource one) throws SQLException {
        try (Connection connection = one.getConnection()) {
            return Sql.selects(connection);
        }
    }

    private HikariDataSource inMode(String mode) {
        HikariConfig config = new HikariConfig();
        database.copyStateTo(config);
        config.setPoolName(null);
        config.setConnectionInitSql("SET sql_mode = '" + mode + "'");
        return new HikariDataSource(config);
    }
}
