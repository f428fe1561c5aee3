-- The calls in the hosts' transactions whose events wait for the commit: a row is there once it is committed, and not if
-- the host rolled back, be it to a savepoint alone. Taken out when the events are published; those that were never
-- published, for the process ended before, are removed a day later.
CREATE TABLE IF NOT EXISTS ${prefix}joined_call (
    id      CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    made_at DATETIME NOT NULL,
    PRIMARY KEY (id),
    KEY made_at (made_at)
) ENGINE = InnoDB;
