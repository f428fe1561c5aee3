-- The ids that the host's own system has: of each kind an id names one entity, and an entity has at most one.
CREATE TABLE IF NOT EXISTS ${prefix}external_id (
    kind        VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    entity_id   BIGINT                                            NOT NULL,
    external_id VARCHAR(100)                                      NOT NULL,
    PRIMARY KEY (kind, entity_id),
    UNIQUE KEY external_id_of_kind (kind, external_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
