package org.ctvms.core.testkit;

import java.util.Optional;
import java.util.OptionalLong;
import org.ctvms.core.external.ExternalId;
import org.ctvms.core.external.ExternalIdStore;
import org.ctvms.core.external.ExternalKind;
import org.ctvms.core.refusal.ConflictException;

record InMemoryExternalIds(Tables tables) implements ExternalIdStore {
    @Override
    public void add(ExternalKind kind, long entity, ExternalId id) {
        if (find(kind, id).isPresent()) {
            throw new ConflictException("externalId", id + " is the id of another " + kind.word());
        }
        tables.externalIds.put(new Key(kind, entity), id);
    }

    @Override
    public boolean replace(ExternalKind kind, long entity, ExternalId id) {
        boolean changed = !of(kind, entity).equals(Optional.of(id));
        if (changed) {
            add(kind, entity, id);
        }
        return changed;
    }

    @Override
    public OptionalLong find(ExternalKind kind, ExternalId id) {
        return tables.externalIds.keysOf(id).stream()
                .filter(key -> key.kind() == kind)
                .mapToLong(Key::entity)
                .findFirst();
    }

    @Override
    public Optional<ExternalId> of(ExternalKind kind, long entity) {
        return tables.externalIds.find(new Key(kind, entity));
    }

    /** What has an id. */
    record Key(ExternalKind kind, long entity) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int kinds = kind.compareTo(other.kind);
            return kinds == 0 ? Long.compare(entity, other.entity) : kinds;
        }
    }
}
