-- A customer's history shows the statuses that connections came to have also after the feed of changes was pruned.
CREATE TABLE IF NOT EXISTS ${prefix}past_status (
    id            BIGINT      NOT NULL,
    at            DATETIME(6) NOT NULL,
    crf           INT         NOT NULL,
    connection_id BIGINT      NOT NULL,
    status        VARCHAR(20) NOT NULL,
    PRIMARY KEY (id),
    KEY past_status_customer (crf)
) ENGINE = InnoDB DEFAULT CHARSET = ascii COLLATE = ascii_bin;

ALTER TABLE ${prefix}change
    ADD KEY IF NOT EXISTS change_customer (crf);

ALTER TABLE ${prefix}outbox
    ADD KEY IF NOT EXISTS outbox_customer (crf);
