package org.ctvms.core.external;

import java.util.Optional;
import java.util.OptionalLong;

/** Stores external ids: of each kind an id names one entity, and an entity has at most one id. */
public interface ExternalIdStore {
    /**
     * Gives the id to an entity that was added in this transaction.
     *
     * @throws org.ctvms.core.refusal.ConflictException if the id names another entity of the kind
     */
    void add(ExternalKind kind, long entity, ExternalId id);

    /**
     * Gives the id to an entity in place of the one it has now, whatever the transaction saw before. The entity was locked
     * in this transaction.
     *
     * @return whether anything was changed
     * @throws org.ctvms.core.refusal.ConflictException if the id names another entity of the kind
     */
    boolean replace(ExternalKind kind, long entity, ExternalId id);

    /** The entity that the id names; empty if it names none of the kind. */
    OptionalLong find(ExternalKind kind, ExternalId id);

    /** The id of the entity; empty if it has none. */
    Optional<ExternalId> of(ExternalKind kind, long entity);
}
