-- Who was reminded on which day; the batch tells a batch's own rows from those of one that runs at the same time.
CREATE TABLE ${prefix}reminder (
    day   DATE     NOT NULL,
    crf   INT      NOT NULL,
    batch CHAR(36) NOT NULL,
    PRIMARY KEY (day, crf),
    KEY reminder_customer (crf),
    CONSTRAINT ${prefix}reminder_of_customer FOREIGN KEY (crf) REFERENCES ${prefix}customer (crf)
) ENGINE = InnoDB DEFAULT CHARSET = ascii COLLATE = ascii_bin;
