-- The last runs that schedulers made.
CREATE TABLE ${prefix}job_run (
    number      BIGINT                            NOT NULL AUTO_INCREMENT,
    job         VARCHAR(40) CHARACTER SET ascii   NOT NULL,
    started_at  DATETIME(6)                       NOT NULL,
    took_millis BIGINT                            NOT NULL,
    outcome     VARCHAR(300)                      NOT NULL,
    problem     VARCHAR(1000),
    PRIMARY KEY (number)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
