package org.ctvms.persistence;

import org.apache.ibatis.annotations.Param;
import org.ctvms.core.external.ExternalKind;

interface ExternalIdMapper {
    int insert(@Param("kind") ExternalKind kind, @Param("entity") long entity, @Param("externalId") String externalId);

    /** Adds nothing if the entity has an id, or another the same. */
    int insertUnlessThere(
            @Param("kind") ExternalKind kind, @Param("entity") long entity, @Param("externalId") String externalId);

    int update(@Param("kind") ExternalKind kind, @Param("entity") long entity, @Param("externalId") String externalId);

    /** Null if it names nothing. */
    Long find(@Param("kind") ExternalKind kind, @Param("externalId") String externalId);

    /** Null if it has none. */
    String of(@Param("kind") ExternalKind kind, @Param("entity") long entity);

    /** Null if it has none. */
    String lock(@Param("kind") ExternalKind kind, @Param("entity") long entity);
}
