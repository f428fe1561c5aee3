package org.ctvms.demo.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Deque;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.ctvms.demo.database.DatabaseState.Health;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ServerWatchTest {
    private static final long LONG = 600_000;

    /** A server that is no process and lets nobody connect. */
    private static final class FakeServer implements RunningServer {
        private final CountDownLatch ended = new CountDownLatch(1);
        private volatile boolean closed;

        @Override
        public Connection connect() throws SQLException {
            throw new SQLException("the server number " + System.identityHashCode(this));
        }

        @Override
        public void awaitExit() throws InterruptedException {
            ended.await();
        }

        @Override
        public String reason() {
            return "it was killed";
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    private final FakeServer first = new FakeServer();
    private final FakeServer second = new FakeServer();
    private final Deque<FakeServer> servers = new ConcurrentLinkedDeque<>();
    private final BlockingQueue<DatabaseState> states = new LinkedBlockingQueue<>();
    private final CompletableFuture<Void> mayStart = CompletableFuture.completedFuture(null);
    private ServerWatch watch;

    private void begin(CompletableFuture<Void> restart) {
        servers.add(first);
        servers.add(second);
        watch = ServerWatch.over(() -> {
            if (servers.size() == 1) {
                restart.join();
            }
            if (servers.isEmpty()) {
                throw new DemoDatabaseException("The disk is full.", null);
            }
            return servers.remove();
        });
        watch.listen(states::add);
    }

    @AfterEach
    void close() {
        watch.close();
    }

    private void assertNext(Health health) throws InterruptedException {
        assertThat(states.take().health()).isEqualTo(health);
    }

    private void awaitState(Health health) throws InterruptedException {
        Health now = states.take().health();
        while (now != health) {
            now = states.take().health();
        }
    }

    @Test
    void serverThatEndsByItselfIsStartedAgain() throws InterruptedException {
        begin(mayStart);

        first.ended.countDown();

        assertNext(Health.RESTARTING);
        assertNext(Health.RUNNING);
        assertThatThrownBy(watch::connect).hasMessageEndingWith("" + System.identityHashCode(second));
    }

    @Test
    void callWaitsForAServerThatIsBeingStartedAgain() throws Exception {
        CompletableFuture<Void> restart = new CompletableFuture<>();
        begin(restart);
        first.ended.countDown();
        assertNext(Health.RESTARTING);
        assertThatThrownBy(() -> watch.awaitRunning(1))
                .isInstanceOf(DatabaseDownException.class)
                .hasMessage("The database has stopped and is being started again");

        CompletableFuture<Void> call = CompletableFuture.runAsync(() -> awaitRunning());
        restart.complete(null);

        call.join();
    }

    private void awaitRunning() {
        try {
            watch.awaitRunning(LONG);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void callIsRefusedAtOnceWhileTheServerDoesNotStart() throws InterruptedException {
        begin(mayStart);
        first.ended.countDown();
        assertNext(Health.RESTARTING);
        assertNext(Health.RUNNING);
        second.ended.countDown();
        assertNext(Health.RESTARTING);
        assertNext(Health.DOWN);

        assertThatThrownBy(() -> watch.awaitRunning(LONG))
                .isInstanceOf(DatabaseDownException.class)
                .hasMessageEndingWith("The disk is full.");
    }

    @Test
    void serverThatDidNotStartIsTriedAgain() throws InterruptedException {
        begin(mayStart);
        first.ended.countDown();
        second.ended.countDown();
        awaitState(Health.DOWN);
        FakeServer third = new FakeServer();

        servers.add(third);

        awaitState(Health.RUNNING);
        assertThatThrownBy(watch::connect).hasMessageEndingWith("" + System.identityHashCode(third));
    }

    @Test
    void listenerThatFailsDoesNotEndTheWatch() throws InterruptedException {
        servers.add(first);
        servers.add(second);
        watch = ServerWatch.over(servers::remove);
        watch.listen(state -> {
            throw new IllegalStateException("sample fault");
        });
        watch.listen(states::add);

        first.ended.countDown();

        assertNext(Health.RESTARTING);
        assertNext(Health.RUNNING);
        assertThatThrownBy(watch::connect).hasMessageEndingWith("" + System.identityHashCode(second));
    }

    @Test
    void closedWatchStartsNothingAgain() throws InterruptedException {
        begin(mayStart);

        watch.close();
        first.ended.countDown();

        assertThat(first.closed).isTrue();
        assertThat(servers).containsExactly(second);
        assertThat(states).isEmpty();
    }

    @Test
    void watchClosesWhileItTriesInVain() throws InterruptedException {
        begin(mayStart);
        first.ended.countDown();
        second.ended.countDown();
        awaitState(Health.DOWN);

        watch.close();

        assertThat(second.closed).isTrue();
    }
}
