-- What all amounts and days are in. It is kept with the first plan; plans that are there already get that of the first engine
-- that starts.
CREATE TABLE ${prefix}price_basis (
    id                TINYINT      NOT NULL,
    currency_code     CHAR(3)      NOT NULL,
    currency_decimals TINYINT      NOT NULL,
    zone              VARCHAR(100) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT one_basis CHECK (id = 1)
) ENGINE = InnoDB DEFAULT CHARSET = ascii COLLATE = ascii_bin;
