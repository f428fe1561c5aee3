-- What was done by whom.
CREATE TABLE ${prefix}audit (
    number  BIGINT       NOT NULL AUTO_INCREMENT,
    at      DATETIME(6)  NOT NULL,
    by_whom VARCHAR(100) NOT NULL,
    action  VARCHAR(40) CHARACTER SET ascii NOT NULL,
    crf     INT,
    details VARCHAR(300) NOT NULL,
    PRIMARY KEY (number),
    KEY audit_by (by_whom, number),
    KEY audit_customer (crf, number)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- A letter is dropped when it has nothing to tell any more, such as a reminder of what was paid meanwhile.
ALTER TABLE ${prefix}outbox
    MODIFY state ENUM ('WAITING', 'SENT', 'FAILED', 'DROPPED') NOT NULL;
