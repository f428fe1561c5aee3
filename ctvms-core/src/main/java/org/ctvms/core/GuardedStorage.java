package org.ctvms.core;

import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The storage as a session sees it: each unit first asks whether whoever works with the session still may.
 *
 * @param storage the storage itself
 * @param guard throws where they may not
 */
record GuardedStorage(Storage storage, Consumer<? super UnitOfWork> guard) implements Storage {
    @Override
    public <T> T write(Function<? super UnitOfWork, T> unit) {
        return storage.write(work -> {
            guard.accept(work);
            return unit.apply(work);
        });
    }

    @Override
    public <T> T read(Function<? super UnitOfWork, T> unit) {
        return storage.read(work -> {
            guard.accept(work);
            return unit.apply(work);
        });
    }

    @Override
    public void afterCommit(Runnable task) {
        storage.afterCommit(task);
    }
}
