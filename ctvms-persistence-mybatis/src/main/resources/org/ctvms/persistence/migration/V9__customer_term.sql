-- What customers are found by: the words of the name, and after a '#' every run of the mobile's digits to its end.
CREATE TABLE ${prefix}customer_term (
    term VARCHAR(100) NOT NULL,
    crf  INT          NOT NULL,
    PRIMARY KEY (term, crf),
    KEY term_of_customer (crf, term),
    CONSTRAINT ${prefix}term_customer FOREIGN KEY (crf) REFERENCES ${prefix}customer (crf)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

INSERT INTO ${prefix}customer_term (term, crf)
WITH RECURSIVE place (at) AS (
    SELECT 1
    UNION ALL
    SELECT at + 1 FROM place WHERE at < 200
), customer (crf, words) AS (
    SELECT crf, TRIM(REGEXP_REPLACE(name_folded, '[^\\p{L}\\p{Nd}]+', ' '))
    FROM ${prefix}customer
    WHERE removed_on IS NULL
)
SELECT DISTINCT LEFT(SUBSTRING_INDEX(SUBSTRING_INDEX(c.words, ' ', p.at), ' ', -1), 100), c.crf
FROM customer c
JOIN place p ON p.at <= 1 + CHAR_LENGTH(c.words) - CHAR_LENGTH(REPLACE(c.words, ' ', ''))
WHERE c.words != '';

INSERT INTO ${prefix}customer_term (term, crf)
WITH RECURSIVE place (at) AS (
    SELECT 1
    UNION ALL
    SELECT at + 1 FROM place WHERE at < 13
)
SELECT CONCAT('#', SUBSTRING(c.mobile_digits, p.at)), c.crf
FROM ${prefix}customer c
JOIN place p ON p.at <= CHAR_LENGTH(c.mobile_digits) - 2
WHERE c.removed_on IS NULL;

ALTER TABLE ${prefix}customer
    DROP COLUMN name_folded,
    DROP COLUMN mobile_digits;
