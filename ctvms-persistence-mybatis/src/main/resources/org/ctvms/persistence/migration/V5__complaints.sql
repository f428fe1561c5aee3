CREATE TABLE ${prefix}complaint (
    number        BIGINT      NOT NULL,
    crf           INT         NOT NULL,
    connection_id BIGINT,
    type          VARCHAR(40) CHARACTER SET ascii NOT NULL,
    text          VARCHAR(2000) NOT NULL,
    raised_on     DATE        NOT NULL,
    raised_at     DATETIME(6) NOT NULL,
    read_at       DATETIME(6),
    resolved_on   DATE,
    resolved_at   DATETIME(6),
    resolved_by   VARCHAR(100),
    note          VARCHAR(1000),
    is_open       BOOLEAN AS (resolved_on IS NULL) PERSISTENT,
    PRIMARY KEY (number),
    -- why: the lists by state, and the counts of what waits, are ranges of an index that is in the lists' order
    KEY complaint_unread (read_at, number),
    KEY complaint_open (is_open, number),
    KEY complaint_customer (crf, number),
    CONSTRAINT ${prefix}complaint_of_customer FOREIGN KEY (crf) REFERENCES ${prefix}customer (crf),
    CONSTRAINT ${prefix}complaint_connection FOREIGN KEY (connection_id) REFERENCES ${prefix}connection (id),
    CONSTRAINT complaint_text CHECK (text != ''),
    CONSTRAINT complaint_note CHECK (note != ''),
    CONSTRAINT complaint_resolved_is_read CHECK (resolved_on IS NULL OR read_at IS NOT NULL),
    CONSTRAINT complaint_resolution_whole CHECK (
        (resolved_on IS NULL) = (resolved_at IS NULL)
        AND (resolved_on IS NULL) = (resolved_by IS NULL)
        AND (resolved_on IS NULL) = (note IS NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

INSERT INTO ${prefix}number_series (name, next_number) VALUES ('COMPLAINT', 1000);
