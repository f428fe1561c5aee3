package org.ctvms.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.money.Money;
import org.ctvms.core.refusal.OutcomeUnknownException;
import org.ctvms.core.refusal.StorageUnavailableException;
import org.ctvms.persistence.testing.Books;
import org.ctvms.persistence.testing.Engines;
import org.ctvms.persistence.testing.Figures;
import org.ctvms.persistence.testing.KillableServer;
import org.ctvms.persistence.testing.Race;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A database that is killed twice while four threads make a hundred payments, each again until it is answered. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class KilledDatabaseIT {
    private static final LocalDate DAY = LocalDate.of(2025, 8, 10);
    private static final Money AMOUNT = Money.of(600);
    private static final int THREADS = 4;
    private static final int EACH = 25;
    private static final int KILLS = 2;
    private static final int BEFORE_EACH_KILL = 35;

    @TempDir
    private Path folder;

    private final Set<String> answered = ConcurrentHashMap.newKeySet();
    private final Semaphore untilTheKill = new Semaphore(0);

    @Test
    void killedDatabaseLosesNoAnsweredPaymentAndDoublesNone() {
        try (KillableServer server = KillableServer.start(folder);
                HikariDataSource database = server.pool()) {
            Engines engines = Engines.on(database, "2025-01-15");
            List<ConnectionId> connections = engines.owing(THREADS, 10_000, DAY);
            Money before = engines.due(connections);

            Race.of(THREADS + 1, runner -> runner == THREADS ? killed(server) : paid(engines, connections, runner));

            List<String> booked = Books.payments(database);
            assertThat(new HashSet<>(booked)).isEqualTo(answered).hasSize(THREADS * EACH);
            assertThat(Books.faults(database)).isEmpty();
            assertThat(Books.written(database))
                    .allSatisfy(numbers -> assertThat(numbers).isEqualTo(booked));
            assertThat(Figures.kept(database)).isEqualTo(Figures.summedUp(database));
            assertThat(engines.due(connections)).isEqualTo(before.minus(Money.of(600L * THREADS * EACH)));
        }
    }

    /** Kills the server when so many payments more were answered, and starts it again. */
    private boolean killed(KillableServer server) {
        for (int kill = 0; kill < KILLS; kill++) {
            untilTheKill.acquireUninterruptibly(BEFORE_EACH_KILL);
            server.kill();
            server.start();
        }
        return true;
    }

    private boolean paid(Engines engines, List<ConnectionId> connections, int runner) {
        for (int payment = 0; payment < EACH; payment++) {
            ConnectionId id = connections.get((runner + payment) % THREADS);
            String reference = "sample-" + runner + "-" + payment;
            Optional<String> number = Optional.empty();
            while (number.isEmpty()) {
                number = sent(engines, runner, id, reference);
            }
            answered.add(number.get());
            untilTheKill.release();
        }
        return true;
    }

    /** The invoice number, if the database answered. */
    private static Optional<String> sent(Engines engines, int runner, ConnectionId id, String reference) {
        try {
            return Optional.of(engines.admin(runner)
                    .payments()
                    .collectOnline(id, AMOUNT, reference)
                    .invoice()
                    .toString());
        } catch (OutcomeUnknownException | StorageUnavailableException e) {
            return Optional.empty();
        }
    }
}
