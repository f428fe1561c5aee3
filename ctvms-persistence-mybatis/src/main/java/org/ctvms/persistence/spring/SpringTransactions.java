package org.ctvms.persistence.spring;

import java.sql.Connection;
import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.Executor;
import javax.sql.DataSource;
import org.ctvms.core.refusal.Check;
import org.ctvms.core.refusal.InvalidInputException;
import org.ctvms.persistence.HostTransaction;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.transaction.ConfigurableTransactionManager;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.TransactionTimedOutException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The Spring transaction of the calling thread, for {@link
 * org.ctvms.persistence.MyBatisStorage#joining(HostTransaction)}. A call outside a transaction, in one of another
 * {@link DataSource}, or after the commit or roll-back (such as in an after-commit event listener) is refused with an
 * {@link InvalidInputException} and takes no connection. The transaction's time-out is respected. Thread-safe.
 */
public final class SpringTransactions implements HostTransaction {
    private final DataSource pool;
    private final Executor publisher;
    // why: in after-commit callbacks Spring still shows the transaction, and what is written then is lost, wholly or in
    // part
    private final Set<ConnectionHolder> ended =
            Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    /**
     * The transactions of the manager on the pool.
     *
     * @param manager begins and ends the transactions; a listener added to it learns when they end
     * @param pool the one the manager takes connections from
     * @param publisher notifies the listeners on threads of its own, such as Boot's {@code applicationTaskExecutor};
     *     Spring gives the connection back only after all callbacks, so that on the caller's thread a listener that
     *     calls the engine would hold two connections
     */
    public SpringTransactions(ConfigurableTransactionManager manager, DataSource pool, Executor publisher) {
        this.pool = Check.given("pool", pool);
        this.publisher = Check.given("publisher", publisher);
        Check.given("manager", manager).addListener(new Endings());
    }

    @Override
    public Connection connection() {
        ConnectionHolder holder = holder().filter(
                        found -> TransactionSynchronizationManager.isActualTransactionActive())
                .orElseThrow(() -> refusal("has no transaction on this thread and pool; call within @Transactional"));
        if (ended.contains(holder)) {
            throw refusal(
                    "belongs to a transaction that has ended; call the engine itself, or begin another transaction");
        }
        return holder.getConnection();
    }

    private static InvalidInputException refusal(String problem) {
        return new InvalidInputException("connection", problem);
    }

    private Optional<ConnectionHolder> holder() {
        return Optional.ofNullable((ConnectionHolder) TransactionSynchronizationManager.getResource(pool));
    }

    @Override
    public void afterCommit(Runnable task) {
        Publishing.ofThisTransaction(publisher).add(task);
    }

    @Override
    public Optional<Duration> timeLeft() {
        return holder().filter(ConnectionHolder::hasTimeout).map(SpringTransactions::timeLeft);
    }

    private static Duration timeLeft(ConnectionHolder holder) {
        try {
            return Duration.ofMillis(holder.getTimeToLiveInMillis());
        } catch (TransactionTimedOutException over) {
            return Duration.ZERO;
        }
    }

    /** Records which transactions have ended. */
    private final class Endings implements TransactionExecutionListener {
        @Override
        public void afterBegin(TransactionExecution transaction, Throwable failure) {
            holder().ifPresent(ended::remove);
        }

        @Override
        public void beforeCommit(TransactionExecution transaction) {
            holder().ifPresent(ended::add);
        }

        @Override
        public void beforeRollback(TransactionExecution transaction) {
            holder().ifPresent(ended::add);
        }
    }
}
