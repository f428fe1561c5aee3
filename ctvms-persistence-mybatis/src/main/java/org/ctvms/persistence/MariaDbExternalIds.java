package org.ctvms.persistence;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.IntSupplier;
import org.ctvms.core.external.ExternalId;
import org.ctvms.core.external.ExternalIdStore;
import org.ctvms.core.external.ExternalKind;

final class MariaDbExternalIds implements ExternalIdStore {
    private final ExternalIdMapper mapper;

    MariaDbExternalIds(ExternalIdMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(ExternalKind kind, long entity, ExternalId id) {
        unlessTaken(kind, id, () -> mapper.insert(kind, entity, id.text()));
    }

    @Override
    public boolean replace(ExternalKind kind, long entity, ExternalId id) {
        // why: looking first would lock the gap where nothing is found, until a host's transaction ends
        if (mapper.insertUnlessThere(kind, entity, id.text()) == 1) {
            return true;
        }
        String before = mapper.lock(kind, entity);
        boolean changed = !id.text().equals(before);
        if (changed && before == null) {
            add(kind, entity, id);
        } else if (changed) {
            unlessTaken(kind, id, () -> mapper.update(kind, entity, id.text()));
        }
        return changed;
    }

    private static void unlessTaken(ExternalKind kind, ExternalId id, IntSupplier statement) {
        Failures.insert("externalId", id + " is the id of another " + kind.word(), statement);
    }

    @Override
    public OptionalLong find(ExternalKind kind, ExternalId id) {
        Long entity = mapper.find(kind, id.text());
        return entity == null ? OptionalLong.empty() : OptionalLong.of(entity);
    }

    @Override
    public Optional<ExternalId> of(ExternalKind kind, long entity) {
        return Optional.ofNullable(mapper.of(kind, entity)).map(ExternalId::new);
    }
}
