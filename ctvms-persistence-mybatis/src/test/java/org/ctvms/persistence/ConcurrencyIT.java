package org.ctvms.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.ctvms.core.Storage;
import org.ctvms.core.UnitOfWork;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.money.Money;
import org.ctvms.core.payment.Receipt;
import org.ctvms.core.refusal.RuleRefusedException;
import org.ctvms.core.refusal.StorageUnavailableException;
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
