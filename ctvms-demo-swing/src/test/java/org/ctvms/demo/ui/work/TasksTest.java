package org.ctvms.demo.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.EventQueue;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 10, unit = TimeUnit.MINUTES)
class TasksTest {
    private final Tasks tasks = new Tasks();

    @AfterEach
    void close() {
        tasks.close();
    }

    @Test
    void callsAreMadeElsewhereAndAnsweredOnTheEventThread() throws Exception {
        CompletableFuture<List<Boolean>> onEventThread = new CompletableFuture<>();
        tasks.run(
                EventQueue::isDispatchThread,
                called -> onEventThread.complete(List.of(called, EventQueue.isDispatchThread())),
                onEventThread::completeExceptionally);

        assertThat(onEventThread.get()).containsExactly(false, true);
    }

    @Test
    void aFailureIsHandedOver() throws Exception {
        CompletableFuture<RuntimeException> failed = new CompletableFuture<>();
        tasks.run(
                () -> {
                    throw new IllegalStateException("sample");
                },
                result -> {},
                failed::complete);

        assertThat(failed.get()).hasMessage("sample");
    }

    @Test
    void itIsIdleOnlyAfterTheAnswer() throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        CompletableFuture<Boolean> idleWhileAnswering = new CompletableFuture<>();
        tasks.run(
                () -> await(go),
                done -> idleWhileAnswering.complete(tasks.idle()),
                idleWhileAnswering::completeExceptionally);

        assertThat(tasks.idle()).isFalse();
        go.countDown();
        assertThat(idleWhileAnswering.get()).isFalse();
        EventQueue.invokeAndWait(() -> {});
        assertThat(tasks.idle()).isTrue();
    }

    @Test
    void onlyTheNewestAnswerCounts() throws Exception {
        CountDownLatch first = new CountDownLatch(1);
        List<String> answers = new CopyOnWriteArrayList<>();
        CompletableFuture<Boolean> second = new CompletableFuture<>();
        EventQueue.invokeAndWait(() -> {
            Latest latest = new Latest(tasks);
            latest.run(() -> await(first), done -> answers.add("first"), problem -> {});
            latest.run(() -> true, done -> second.complete(answers.add("second")), problem -> {});
        });
        second.get();
        first.countDown();
        while (!tasks.idle()) {
            EventQueue.invokeAndWait(() -> {});
        }

        assertThat(answers).containsExactly("second");
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(5, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
