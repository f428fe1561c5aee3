package org.ctvms.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ctvms.core.billing.BillingPolicy;
import org.ctvms.core.billing.ChargingRule;
import org.ctvms.core.billing.ConnectionRange;
import org.ctvms.core.connection.ConnectionOverview;
import org.ctvms.core.connection.ConnectionStatus;
import org.ctvms.core.connection.ExpiryRule;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.connection.StatusRule;
import org.ctvms.core.customer.Crf;
import org.ctvms.persistence.testing.Sql;
import org.ctvms.persistence.testing.Tables;
import org.ctvms.persistence.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The set-based SQL decides what the rules in Java decide, over generated connections around the same days. */
class SqlRulesIT {
    private static final HikariDataSource DATABASE = TestDatabase.shared().newDatabase();
    private static final MyBatisStorage STORAGE = MyBatisStorage.on(DATABASE);
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 1);
    private static final YearMonth MONTH = YearMonth.from(TODAY);
    private static final int CASES = 1500;

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @ParameterizedTest
    @CsvSource({"0, 7", "1, 7", "60, 700", "60, 10"})
    void statusesFollowTheRule(int graceDays, int batch) {
        generate(graceDays, graceDays);
        StatusRule rule = new StatusRule(graceDays);
        List<ServiceConnection> before = connections();
        while (STORAGE.write(work -> work.ledger().updateStatuses(TODAY, rule, batch))
                        .size()
                == batch) {
            assertThat(batch).isPositive();
        }
        assertThat(connections())
                .extracting(ServiceConnection::status)
                .containsExactlyElementsOf(
                        before.stream().map(c -> follows(c, rule)).toList());
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, false", "60, false", "60, true"})
    void chargesFollowTheRule(int graceDays, boolean chargeWhileSuspended) {
        generate(graceDays, 1000 + graceDays);
        BillingPolicy policy =
                new BillingPolicy(new StatusRule(graceDays), ExpiryRule.CALENDAR_MONTHS, chargeWhileSuspended, 40);
        List<Long> expected = connections().stream()
                .filter(connection -> ChargingRule.charges(MONTH, connection, policy))
                .map(connection -> connection.id().value())
                .toList();
        int charged = STORAGE.write(work -> work.ledger().openMonth(MONTH, new ConnectionRange(0, CASES), policy));
        assertThat(charged).isEqualTo(expected.size()).isBetween(1, CASES - 1);
        assertThat(Sql.texts(DATABASE, "SELECT connection_id FROM ctvms_charge ORDER BY 1"))
                .containsExactlyElementsOf(
                        expected.stream().map(String::valueOf).toList());
    }

    private static ConnectionStatus follows(ServiceConnection connection, StatusRule rule) {
        return connection.isOpen()
                ? rule.statusOn(TODAY, connection.term(), connection.billedFrom())
                : ConnectionStatus.CLOSED;
    }

    private static List<ServiceConnection> connections() {
        return STORAGE.read(work -> work.connections().of(new Crf(1))).stream()
                .map(ConnectionOverview::connection)
                .toList();
    }

    private static void generate(int graceDays, long seed) {
        Tables.empty(DATABASE, "ctvms_");
        Sql.connections(DATABASE, 1, "2024-12-01");
        Random random = new Random(seed);
        String rows = IntStream.rangeClosed(2, CASES)
                .mapToObj(id -> row(id, graceDays, random))
                .collect(Collectors.joining(", "));
        Sql.run(
                DATABASE,
                "INSERT INTO ctvms_connection (id, crf, service, plan_id, device_id, registered_on, anchor_day,"
                        + " expires_on, billed_from, opened_through, last_renewed_on, status, closed_on) VALUES "
                        + rows);
    }

    private static String row(int id, int graceDays, Random random) {
        int around = random.nextBoolean() ? 0 : -graceDays;
        LocalDate expiresOn = TODAY.plusDays(around + random.nextInt(-3, 4));
        boolean closed = random.nextInt(10) == 0;
        String renewed = random.nextBoolean() ? "'2025-01-01'" : "NULL";
        String status =
                closed ? "CLOSED" : List.of("ACTIVE", "INACTIVE", "SUSPENDED").get(random.nextInt(3));
        return String.format(
                "(%d, 1, 'CABLE_TV', 1, 'generated-%d', '2024-12-01', 1, '%s', '%s', '%s', %s, '%s', %s)",
                id,
                id,
                expiresOn,
                MONTH.plusMonths(random.nextInt(-1, 2)).atDay(1),
                MONTH.plusMonths(random.nextInt(-2, 2)).atDay(1),
                renewed,
                status,
                closed ? "'2025-02-01'" : "NULL");
    }
}
