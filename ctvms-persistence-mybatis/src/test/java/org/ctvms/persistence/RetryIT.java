package org.ctvms.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.ctvms.core.UnitOfWork;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.money.Money;
import org.ctvms.core.payment.Receipt;
import org.ctvms.core.refusal.StorageUnavailableException;
import org.ctvms.persistence.testing.Engines;
import org.ctvms.persistence.testing.Race;
import org.ctvms.persistence.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class RetryIT {
    private static final HikariDataSource DATABASE = TestDatabase.shared().newDatabase();

    private Engines engines;
    private ServiceConnection one;
    private ServiceConnection other;

    @BeforeEach
    void begin() {
        engines = Engines.on(DATABASE, "2025-01-15");
        var plan = engines.plan(1000);
        one = engines.connect(plan);
        other = engines.connect(plan);
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void theVictimOfADeadlockIsRunAgain() {
        CyclicBarrier bothHoldOne = new CyclicBarrier(2);
        AtomicInteger runs = new AtomicInteger();
        List<Boolean> done = Race.of(
                2,
                runner -> engines.storage().write(work -> {
                    lock(work, runner == 0 ? one : other);
                    if (runs.incrementAndGet() <= 2) {
                        await(bothHoldOne);
                    }
                    return lock(work, runner == 0 ? other : one);
                }));
        assertThat(done).containsExactly(true, true);
        assertThat(runs).hasValue(3);
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void paymentsDoNotWaitForTheHolderOfThePosition() {
        Money dueLeft = engines.storage().write(work -> {
            work.ledger().lockPosition();
            return Race.of(1, runner -> collect(one)).get(0).dueLeft();
        });
        assertThat(dueLeft).isEqualTo(Money.of(700));
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void paymentsForOneConnectionDoNotWaitForTheHolderOfAnother() {
        Money dueLeft = engines.storage().write(work -> {
            lock(work, other);
            return Race.of(1, runner -> collect(one)).get(0).dueLeft();
        });
        assertThat(dueLeft).isEqualTo(Money.of(700));
    }

    @Test
    void aServerThatIsNotThereIsAStorageThatIsUnavailable() {
        try (HikariDataSource nowhere = unreachable()) {
            var refusal = catchThrowableOfType(
                    StorageUnavailableException.class, () -> MyBatisStorage.onMigrated(nowhere, "ctvms_"));
            assertThat(refusal.retryable()).isTrue();
        }
    }

    @Test
    void tablesAreBroughtUpToDateLaterWhereTheServerIsNotThereYet() {
        try (HikariDataSource nowhere = unreachable()) {
            var refusal = catchThrowableOfType(StorageUnavailableException.class, () -> MyBatisStorage.on(nowhere));
            assertThat(refusal.retryable()).isTrue();
        }
    }

    @Test
    void aTableThatIsNotThereIsNotWorthARetry() {
        var refusal = catchThrowableOfType(
                StorageUnavailableException.class, () -> MyBatisStorage.onMigrated(DATABASE, "missing_"));
        assertThat(refusal.retryable()).isFalse();
        assertThat(refusal).hasMessageContaining("let MyBatisStorage.on do it");
    }

    private static HikariDataSource unreachable() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:mariadb://127.0.0.1:1/nowhere?connectTimeout=200");
        config.setInitializationFailTimeout(-1);
        config.setMinimumIdle(0);
        config.setConnectionTimeout(250);
        return new HikariDataSource(config);
    }

    private static boolean lock(UnitOfWork work, ServiceConnection connection) {
        return work.ledger().lockAccount(connection.id(), Optional.empty()).isPresent();
    }

    private Receipt collect(ServiceConnection connection) {
        return engines.admin(1).payments().collectCash(connection.id(), Money.of(300));
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(5, TimeUnit.MINUTES);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
