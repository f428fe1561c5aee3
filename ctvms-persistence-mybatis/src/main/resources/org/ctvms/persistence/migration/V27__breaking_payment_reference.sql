-- Older releases would write references that are not folded, hence "breaking".
-- References are compared in a folded form. The payments of one call share reference and key: each has its part, and two
-- calls that race meet at part 0.
ALTER TABLE ${prefix}payment
    ADD COLUMN IF NOT EXISTS reference_key VARCHAR(100),
    ADD COLUMN IF NOT EXISTS part INT NOT NULL DEFAULT 0;

-- References beyond ASCII are folded in Java, when an engine starts.
CREATE TABLE IF NOT EXISTS ${prefix}reference_to_fold (
    invoice_number BIGINT NOT NULL,
    PRIMARY KEY (invoice_number)
) ENGINE = InnoDB;

INSERT IGNORE INTO ${prefix}reference_to_fold (invoice_number)
SELECT invoice_number
FROM ${prefix}payment
WHERE reference_key IS NULL AND LENGTH(reference) != CHAR_LENGTH(reference);

-- Payments that were taken with what is one reference now stay, as parts beyond the first.
UPDATE ${prefix}payment p
JOIN (SELECT invoice_number, folded, ROW_NUMBER() OVER (PARTITION BY folded ORDER BY invoice_number) - 1 AS part
      FROM (SELECT invoice_number, LOWER(REPLACE(reference, ' ', '')) AS folded
            FROM ${prefix}payment
            WHERE LENGTH(reference) = CHAR_LENGTH(reference)) plain) f ON f.invoice_number = p.invoice_number
SET p.reference_key = f.folded, p.part = f.part
WHERE p.reference_key IS NULL;

ALTER TABLE ${prefix}payment
    DROP KEY IF EXISTS payment_reference,
    DROP KEY IF EXISTS payment_idempotency_key,
    ADD UNIQUE KEY IF NOT EXISTS payment_reference_part (reference_key, part),
    ADD UNIQUE KEY IF NOT EXISTS payment_key_part (idempotency_key, part);
