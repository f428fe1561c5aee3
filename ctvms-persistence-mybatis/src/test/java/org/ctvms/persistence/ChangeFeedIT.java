package org.ctvms.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.LongStream;
import org.ctvms.core.change.Change;
import org.ctvms.core.change.ChangeKind;
import org.ctvms.core.change.ChangeStore;
import org.ctvms.core.change.Changes;
import org.ctvms.core.change.NewChange;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.money.Money;
import org.ctvms.persistence.testing.Engines;
import org.ctvms.persistence.testing.Race;
import org.ctvms.persistence.testing.Sql;
import org.ctvms.persistence.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChangeFeedIT {
    private static final HikariDataSource DATABASE = TestDatabase.shared().newDatabase();
    private static final int WRITERS = 8;
    private static final int EACH = 25;

    private Engines engines;
    private Changes changes;

    @BeforeEach
    void begin() {
        engines = Engines.on(DATABASE, "2025-01-15");
        changes = engines.admin(1).changes();
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void changeCommittedLaterIsReadLaterAndNotMissed() throws SQLException {
        try (Connection slow = DATABASE.getConnection()) {
            slow.setAutoCommit(false);
            engines.storage().joining(slow).write(work -> {
                work.changes()
                        .add(engines.clock().instant(), List.of(NewChange.of(ChangeKind.CUSTOMER_ADDED, new Crf(1))));
                return true;
            });
            add(2);
            assertThat(changes.after(0, 10)).extracting(Change::crf).containsExactly(new Crf(2));
            slow.commit();
        }
        assertThat(changes.after(0, 10)).extracting(Change::crf).containsExactly(new Crf(2), new Crf(1));
    }

    /** Each writer is the one entity of its CRF; every round is a transaction that stays open for a while. */
    @Test
    void aHostThatPollsMissesNothingAndReadsNothingTwice() {
        CountDownLatch writing = new CountDownLatch(WRITERS);
        CompletableFuture<List<Change>> polled = CompletableFuture.supplyAsync(() -> poll(writing));
        Race.of(WRITERS, writer -> {
            Random random = new Random(writer);
            for (int round = 0; round < EACH; round++) {
                addSlowly(writer + 1, random);
            }
            writing.countDown();
            return writer;
        });
        List<Change> seen = polled.join();
        assertThat(seen)
                .extracting(Change::number)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 2L * WRITERS * EACH).boxed().toList());
        for (int writer = 1; writer <= WRITERS; writer++) {
            Crf crf = new Crf(writer);
            assertThat(seen.stream()
                            .filter(change -> change.crf().equals(crf))
                            .map(change -> change.complaint().orElseThrow()))
                    .containsExactlyElementsOf(
                            LongStream.range(0, 2 * EACH).boxed().toList());
        }
    }

    @Test
    void numbersHaveNoGapWhenManyPollAtOnce() {
        LongStream.rangeClosed(1, 200).forEach(this::add);
        List<List<Change>> pages =
                Race.of(WRITERS, reader -> engines.admin(reader).changes().after(0, 500));
        assertThat(pages).containsOnly(pages.get(0));
        assertThat(pages.get(0))
                .extracting(Change::number)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 200).boxed().toList());
    }

    @Test
    void theDaysStatusesAreRecordedWithThem() {
        ServiceConnection connection = engines.connect(engines.plan(300));
        engines.admin(0).payments().collectCash(connection.id(), Money.of(300));
        long paid = changes.last();
        engines.clock().advanceDays(40);
        engines.first().dailyRun().run();
        assertThat(changes.after(paid, 10)).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(ChangeKind.STATUS_CHANGED);
            assertThat(change.connection()).contains(connection.id());
            assertThat(change.status()).contains(connection.status());
        });
    }

    @Test
    void askingWhenNothingChangedWritesNothing() {
        add(1);
        changes.after(0, 10);
        long before = written();
        assertThat(changes.after(1, 10)).isEmpty();
        assertThat(written()).isEqualTo(before);
    }

    private static long written() {
        return Sql.number(
                DATABASE,
                "SELECT SUM(variable_value) FROM information_schema.global_status WHERE variable_name IN"
                        + " ('INNODB_ROWS_UPDATED', 'INNODB_ROWS_INSERTED', 'INNODB_ROWS_DELETED',"
                        + " 'HANDLER_UPDATE', 'HANDLER_DELETE')");
    }

    private void add(long crf) {
        engines.storage().write(work -> {
            work.changes().add(engines.clock().instant(), List.of(NewChange.of(ChangeKind.CUSTOMER_ADDED, new Crf((int)
                    crf))));
            return true;
        });
    }

    private final int[] next = new int[WRITERS + 1];

    // why: two statements with a pause around them, so that transactions commit in another order than they wrote
    private void addSlowly(int writer, Random random) {
        engines.storage().write(work -> {
            record(work.changes(), writer, next[writer]);
            pause(random);
            record(work.changes(), writer, next[writer] + 1);
            pause(random);
            return true;
        });
        next[writer] += 2;
    }

    private void record(ChangeStore store, int writer, long place) {
        store.add(
                engines.clock().instant(),
                List.of(NewChange.complaint(ChangeKind.COMPLAINT_RAISED, new Crf(writer), Optional.empty(), place)));
    }

    private static void pause(Random random) {
        try {
            Thread.sleep(random.nextInt(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<Change> poll(CountDownLatch writing) {
        List<Change> seen = new ArrayList<>();
        boolean more = true;
        while (more) {
            boolean written = writing.getCount() == 0;
            List<Change> page = changes.after(seen.size(), 7);
            seen.addAll(page);
            more = !written || page.size() == 7;
        }
        return seen;
    }
}
