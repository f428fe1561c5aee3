-- By which version of the rule the terms of customers were made, and how far. SQL can't fold names; the engine makes them
-- again at its start where its rule is a newer one.
CREATE TABLE IF NOT EXISTS ${prefix}customer_term_state (
    id          TINYINT NOT NULL,
    version     INT     NOT NULL,
    through_crf INT     NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT one_term_state CHECK (id = 1)
) ENGINE = InnoDB;

INSERT IGNORE INTO ${prefix}customer_term_state (id, version, through_crf) VALUES (1, 1, 2147483647);
