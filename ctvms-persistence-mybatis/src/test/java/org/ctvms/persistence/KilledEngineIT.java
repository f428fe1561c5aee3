package org.ctvms.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.money.Money;
import org.ctvms.persistence.testing.Books;
import org.ctvms.persistence.testing.Engines;
import org.ctvms.persistence.testing.Figures;
import org.ctvms.persistence.testing.Sql;
import org.ctvms.persistence.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A process that takes payments on four threads and is killed among them, until a hundred are booked. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class KilledEngineIT {
    private static final HikariDataSource DATABASE = TestDatabase.shared().newDatabase();
    private static final LocalDate DAY = LocalDate.of(2025, 8, 10);
    private static final int THREADS = 4;
    private static final int PAYMENTS = 100;
    private static final int BEFORE_EACH_KILL = 26;

    private final Engines engines = Engines.on(DATABASE, "2025-01-15");

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void killedEngineLeavesWholePaymentsOnly() throws InterruptedException {
        List<ConnectionId> connections = engines.owing(THREADS, 10_000, DAY);
        Money before = engines.due(connections);
        List<String> answered = new ArrayList<>();
        int kills = 0;
        while (Books.payments(DATABASE).size() < PAYMENTS) {
            answered.addAll(PayingProcess.killedAfter(BEFORE_EACH_KILL, DATABASE.getJdbcUrl(), DAY, connections));
            kills++;
            awaitTheEndOfItsTransactions();
        }

        List<String> booked = Books.payments(DATABASE);
        assertThat(booked).containsAll(answered).hasSizeLessThanOrEqualTo(answered.size() + kills * THREADS);
        assertThat(answered).doesNotHaveDuplicates();
        assertThat(Books.faults(DATABASE)).isEmpty();
        assertThat(Books.written(DATABASE))
                .allSatisfy(numbers -> assertThat(numbers).isEqualTo(booked));
        assertThat(Figures.kept(DATABASE)).isEqualTo(Figures.summedUp(DATABASE));
        assertThat(engines.due(connections)).isEqualTo(before.minus(PayingProcess.paid(booked.size())));
    }

    // why: the server learns of a killed process when it next reads from its connection
    private static void awaitTheEndOfItsTransactions() throws InterruptedException {
        while (Sql.number(
                        DATABASE,
                        "SELECT COUNT(*) FROM information_schema.processlist"
                                + " WHERE db = DATABASE() AND id <> CONNECTION_ID()"
                                + " AND id IN (SELECT trx_mysql_thread_id FROM information_schema.innodb_trx)")
                > 0) {
            Thread.sleep(20);
        }
    }
}
