-- What changed, for hosts that poll. A row gets its number once it is committed, so that no number becomes visible after a
-- higher one.
CREATE TABLE IF NOT EXISTS ${prefix}change (
    id               BIGINT      NOT NULL AUTO_INCREMENT,
    number           BIGINT,
    at               DATETIME(6) NOT NULL,
    kind             VARCHAR(40) NOT NULL,
    crf              INT         NOT NULL,
    connection_id    BIGINT,
    invoice_number   BIGINT,
    complaint_number BIGINT,
    status           VARCHAR(20),
    PRIMARY KEY (id),
    UNIQUE KEY change_number (number)
) ENGINE = InnoDB DEFAULT CHARSET = ascii COLLATE = ascii_bin;

INSERT IGNORE INTO ${prefix}number_series (name, next_number) VALUES ('CHANGE', 1);
