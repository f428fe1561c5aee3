package org.ctvms.persistence.spring;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What one transaction publishes, in the order of its calls, when it has not been rolled back. Not thread-safe. */
final class Publishing implements TransactionSynchronization {
    private final Executor publisher;
    private final List<Runnable> tasks = new ArrayList<>();

    private Publishing(Executor publisher) {
        this.publisher = publisher;
    }

    static Publishing ofThisTransaction(Executor publisher) {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Publishing.class::isInstance)
                .map(Publishing.class::cast)
                .filter(known -> known.publisher.equals(publisher))
                .findFirst()
                .orElseGet(() -> registered(new Publishing(publisher)));
    }

    private static Publishing registered(Publishing publishing) {
        TransactionSynchronizationManager.registerSynchronization(publishing);
        return publishing;
    }

    void add(Runnable task) {
        tasks.add(task);
    }

    // why: after an unknown outcome, too, for each task looks whether its call is committed
    @Override
    public void afterCompletion(int status) {
        if (status != STATUS_ROLLED_BACK && !tasks.isEmpty()) {
            publisher.execute(() -> tasks.forEach(Runnable::run));
        }
    }
}
