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
        return storage.write(guarded(unit));
    }

    @Override
    public <T> T read(Function<? super UnitOfWork, T> unit) {
        return storage.read(guarded(unit));
    }

    @Override
    public <T> T write(Function<? super UnitOfWork, T> unit, Consumer<? super T> publish) {
        return storage.write(guarded(unit), publish);
    }

    @Override
    public boolean isJoined() {
        return storage.isJoined();
    }

    private <T> Function<UnitOfWork, T> guarded(Function<? super UnitOfWork, T> unit) {
        return work -> {
            guard.accept(work);
            return unit.apply(work);
        };
    }
}
