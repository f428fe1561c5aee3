package org.ctvms.core.testkit;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.ctvms.core.Storage;
import org.ctvms.core.UnitOfWork;

/**
 * A storage that keeps everything in memory and does what the stores' contracts say, straight from the domain's rules.
 * Writing units run one after the other, on a copy that takes the place of the original when the unit succeeds; reading
 * units see the last commit. Thread-safe.
 */
public final class InMemoryStorage implements Storage {
    private final ReentrantLock writer = new ReentrantLock();
    private final boolean rehearses;
    private volatile Tables committed = new Tables();

    /** An empty storage. */
    public InMemoryStorage() {
        this(false);
    }

    private InMemoryStorage(boolean rehearses) {
        this.rehearses = rehearses;
    }

    /** An empty storage that runs every writing unit twice, the first time rolled back, as after a deadlock. */
    public static InMemoryStorage runningUnitsTwice() {
        return new InMemoryStorage(true);
    }

    @Override
    public <T> T write(Function<? super UnitOfWork, T> unit) {
        if (writer.isHeldByCurrentThread()) {
            throw new IllegalStateException("A unit of work touches nothing but the stores it is handed");
        }
        writer.lock();
        try {
            if (rehearses) {
                unit.apply(new InMemoryUnit(committed.copy()));
            }
            Tables copy = committed.copy();
            T result = unit.apply(new InMemoryUnit(copy));
            committed = copy;
            return result;
        } finally {
            writer.unlock();
        }
    }

    @Override
    public <T> T read(Function<? super UnitOfWork, T> unit) {
        return unit.apply(new InMemoryUnit(committed.readOnly()));
    }
}
