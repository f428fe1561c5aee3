package org.ctvms.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.ctvms.core.Storage;
import org.ctvms.core.UnitOfWork;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.customer.Contact;
import org.ctvms.core.money.Money;
import org.ctvms.core.payment.Receipt;
import org.ctvms.core.plan.PlanId;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.refusal.RuleRefusedException;
import org.ctvms.core.refusal.StorageUnavailableException;
import org.ctvms.core.registration.NewConnection;
import org.ctvms.core.registration.NewCustomer;
import org.ctvms.core.testkit.Samples;
import org.ctvms.persistence.testing.Engines;
import org.ctvms.persistence.testing.Figures;
import org.ctvms.persistence.testing.Race;
import org.ctvms.persistence.testing.Sql;
import org.ctvms.persistence.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConcurrencyIT {
    private static final HikariDataSource DATABASE = TestDatabase.shared().newDatabase();
    private static final String PAID = "SELECT COALESCE(SUM(amount), 0) FROM ctvms_payment";
    private static final int RUNNERS = 10;

    private Engines engines;

    @BeforeEach
    void begin() {
        engines = Engines.on(DATABASE, "2025-01-15");
    }

    @AfterEach
    void theFiguresAreThoseOfTheLedger() {
        assertThat(Figures.kept(DATABASE)).isNotEmpty().isEqualTo(Figures.summedUp(DATABASE));
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void manyPaymentsAtOnceNeverTakeMoreThanIsDue() {
        ServiceConnection connection = engines.connect(engines.plan(1000));
        List<Optional<Receipt>> receipts = Race.of(RUNNERS, runner -> collect(runner, connection, 300));
        List<Receipt> taken = receipts.stream().flatMap(Optional::stream).toList();
        assertThat(taken).hasSize(3);
        assertThat(engines.due(connection)).isEqualTo(Money.of(100));
        assertThat(Sql.number(DATABASE, PAID)).isEqualTo(900);
        assertThat(Sql.number(DATABASE, "SELECT SUM(paid) FROM ctvms_charge")).isEqualTo(900);
        assertThat(Sql.number(DATABASE, "SELECT SUM(amount) FROM ctvms_allocation"))
                .isEqualTo(900);
        assertThat(taken).extracting(Receipt::dueLeft).containsExactlyInAnyOrder(money(700), money(400), money(100));
    }

    @Test
    void oneReferenceFromManyThreadsIsOnePaymentAndOneReceipt() {
        ServiceConnection connection = engines.connect(engines.plan(1000));
        List<Receipt> receipts = Race.of(
                RUNNERS,
                runner -> engines.admin(runner)
                        .payments()
                        .collectOnline(connection.id(), money(300), "sample-reference"));
        assertThat(receipts).hasSize(RUNNERS).containsOnly(receipts.get(0));
        assertThat(Sql.number(DATABASE, PAID)).isEqualTo(300);
    }

    @Test
    void oneKeyFromManyThreadsIsOnePaymentAndOneReceipt() {
        ServiceConnection connection = engines.connect(engines.plan(1000));
        List<Receipt> receipts = Race.of(
                RUNNERS,
                runner -> engines.admin(runner).payments().collectCash(connection.id(), money(300), "sample-key"));
        assertThat(receipts).hasSize(RUNNERS).containsOnly(receipts.get(0));
        assertThat(Sql.number(DATABASE, PAID)).isEqualTo(300);
    }

    @Test
    void oneReferenceForManyConnectionsPaysForOneOfThem() {
        var plan = engines.plan(1000);
        List<ServiceConnection> connections = LongStream.range(0, RUNNERS)
                .mapToObj(n -> engines.connect(plan))
                .toList();
        List<String> outcomes = Race.of(
                RUNNERS,
                runner -> outcome(() -> engines.admin(runner)
                        .payments()
                        .collectOnline(connections.get(runner).id(), money(300), "sample-reference")));
        assertThat(outcomes).containsOnlyOnce("paid");
        assertThat(outcomes).filteredOn("ConflictException"::equals).hasSize(RUNNERS - 1);
        assertThat(Sql.number(DATABASE, PAID)).isEqualTo(300);
    }

    @Test
    void sharedReferencesFromManyThreadsAreBookedOnceWithoutADeadlock() {
        List<ServiceConnection> connections = fourOfOneCustomer();
        long deadlocks = deadlocks();
        List<List<Receipt>> receipts = Race.of(RUNNERS, runner -> {
            List<Receipt> mine = new ArrayList<>();
            for (int turn = 0; turn < 4; turn++) {
                mine.addAll(engines.admin(runner)
                        .payments()
                        .collectOnlineTogether(pair(connections, turn, runner), "sample-reference-" + turn));
            }
            return mine;
        });
        assertThat(receipts).hasSize(RUNNERS).containsOnly(receipts.get(0));
        assertThat(Sql.number(DATABASE, PAID)).isEqualTo(8 * 250);
        assertThat(deadlocks()).isEqualTo(deadlocks);
    }

    @Test
    void sharedKeysOfCashFromManyThreadsAreBookedOnce() {
        List<ServiceConnection> connections = fourOfOneCustomer();
        List<List<Receipt>> receipts = Race.of(
                RUNNERS,
                runner -> engines.admin(runner)
                        .payments()
                        .collectCashTogether(pair(connections, 0, runner), "sample-key"));
        assertThat(receipts).hasSize(RUNNERS).containsOnly(receipts.get(0));
        assertThat(receipts.get(0)).hasSize(2);
        assertThat(Sql.number(DATABASE, PAID)).isEqualTo(2 * 250);
    }

    /** Connections of both services, billed from different months. */
    private List<ServiceConnection> fourOfOneCustomer() {
        var cable = engines.plan(1000).id();
        var broadband = engines.admin(0)
                .plans()
                .add(ServiceType.BROADBAND, "Sample", Money.of(1000), "")
                .id();
        NewCustomer customer = NewCustomer.named(
                        "Sample Customer", Samples.address(), new Contact("+91 90000 00001", "sample@example.com"))
                .with(registered(cable, "line-1", "2024-12-01"))
                .with(registered(broadband, "line-2", "2024-11-01"))
                .with(registered(cable, "line-3", "2024-10-01"))
                .with(registered(broadband, "line-4", "2025-01-01"));
        return engines.admin(0).customers().add(customer).connections();
    }

    private static NewConnection registered(PlanId plan, String device, String day) {
        return NewConnection.of(plan, device).registeredOn(LocalDate.parse(day));
    }

    // why: each turn pays two neighbours of four, in an order that differs from thread to thread
    private static Map<ConnectionId, Money> pair(List<ServiceConnection> connections, int turn, int runner) {
        ConnectionId one = connections.get(turn).id();
        ConnectionId other = connections.get((turn + 1) % 4).id();
        Map<ConnectionId, Money> amounts = new LinkedHashMap<>();
        amounts.put(runner % 2 == 0 ? one : other, Money.of(250));
        amounts.put(runner % 2 == 0 ? other : one, Money.of(250));
        return amounts;
    }

    private static long deadlocks() {
        return Sql.number(
                DATABASE,
                "SELECT variable_value FROM information_schema.global_status WHERE variable_name = 'INNODB_DEADLOCKS'");
    }

    @Test
    void invoiceNumbersHaveNoGapThoughSomeUnitsRollBack() {
        var plan = engines.plan(1000);
        List<ServiceConnection> connections = LongStream.range(0, RUNNERS)
                .mapToObj(n -> engines.connect(plan))
                .toList();
        Race.of(RUNNERS, runner -> {
            for (int payment = 0; payment < 5; payment++) {
                failing(connections.get(runner), runner);
                collect(runner, connections.get((runner + payment) % RUNNERS), 250);
            }
            return runner;
        });
        List<Long> numbers = Sql.texts(DATABASE, "SELECT invoice_number FROM ctvms_payment ORDER BY 1").stream()
                .map(Long::valueOf)
                .toList();
        assertThat(numbers).hasSize(4 * RUNNERS).containsExactlyElementsOf(from1000(4 * RUNNERS));
        assertThat(Sql.number(DATABASE, "SELECT next_number FROM ctvms_number_series WHERE name = 'INVOICE'"))
                .isEqualTo(1000 + 4 * RUNNERS);
    }

    private void failing(ServiceConnection connection, int runner) {
        RuntimeException trouble = new IllegalStateException("told to fail");
        Storage broken = new FailingStorage(engines.storage(), trouble);
        assertThat(outcome(() -> engines.either(runner)
                        .on(broken)
                        .actAsAdmin("sample clerk")
                        .payments()
                        .collectCash(connection.id(), money(250))))
                .isIn("IllegalStateException", "RuleRefusedException");
    }

    /** Lets a unit do all its work and then throws, so that it is rolled back. */
    private record FailingStorage(Storage storage, RuntimeException trouble) implements Storage {
        @Override
        public <T> T write(Function<? super UnitOfWork, T> unit) {
            return storage.write(work -> {
                unit.apply(work);
                throw trouble;
            });
        }

        @Override
        public <T> T read(Function<? super UnitOfWork, T> unit) {
            return storage.read(unit);
        }
    }

    private static List<Long> from1000(int count) {
        return LongStream.range(1000, 1000 + count).boxed().toList();
    }

    private Optional<Receipt> collect(int runner, ServiceConnection connection, long amount) {
        try {
            return Optional.of(engines.admin(runner).payments().collectCash(connection.id(), money(amount)));
        } catch (RuleRefusedException e) {
            return Optional.empty();
        }
    }

    private static String outcome(Runnable action) {
        try {
            action.run();
            return "paid";
        } catch (StorageUnavailableException e) {
            throw e;
        } catch (RuntimeException e) {
            return e.getClass().getSimpleName();
        }
    }

    private static Money money(long amount) {
        return Money.of(amount);
    }
}
