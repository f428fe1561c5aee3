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
    -- why: the lists by state are ranges of an index
    state         ENUM ('UNREAD', 'READ', 'RESOLVED') AS
        (IF(resolved_on IS NOT NULL, 'RESOLVED', IF(read_at IS NOT NULL, 'READ', 'UNREAD'))) PERSISTENT,
    PRIMARY KEY (number),
    KEY complaint_state (state, number),
    KEY complaint_customer (crf, number),
    CONSTRAINT ${prefix}complaint_customer FOREIGN KEY (crf) REFERENCES ${prefix}customer (crf),
    CONSTRAINT ${prefix}complaint_connection FOREIGN KEY (connection_id) REFERENCES ${prefix}connection (id),
    CONSTRAINT complaint_resolution_whole CHECK (
        (resolved_on IS NULL) = (resolved_at IS NULL)
        AND (resolved_on IS NULL) = (resolved_by IS NULL)
        AND (resolved_on IS NULL) = (note IS NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

INSERT INTO ${prefix}number_series (name, next_number) VALUES ('COMPLAINT', 1000);
