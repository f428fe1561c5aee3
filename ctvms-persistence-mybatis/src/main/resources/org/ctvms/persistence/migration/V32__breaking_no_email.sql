-- Older releases can't read customers without an e-mail address, hence "breaking".
-- Who shares an address is looked up, whatever its case.
ALTER TABLE ${prefix}customer
    MODIFY COLUMN email VARCHAR(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_general_ci,
    ADD KEY IF NOT EXISTS customer_email (email);

-- What is not mailed for want of an address is listed by age. A mail belongs to an address or to a customer.
ALTER TABLE ${prefix}outbox
    MODIFY COLUMN recipient VARCHAR(254),
    MODIFY COLUMN state ENUM ('WAITING', 'SENT', 'FAILED', 'DROPPED', 'NO_ADDRESS') NOT NULL,
    ADD KEY IF NOT EXISTS outbox_listed (state, id),
    ADD CONSTRAINT IF NOT EXISTS outbox_of_somebody CHECK (recipient IS NOT NULL OR crf IS NOT NULL);
