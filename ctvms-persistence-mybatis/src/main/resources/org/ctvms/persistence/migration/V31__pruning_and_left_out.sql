-- Mails are deleted by when they were sent, dropped or failed, which sent_at says of all three. Of those that failed before,
-- it is when their last attempt was due.
UPDATE ${prefix}outbox
SET sent_at = GREATEST(queued_at, next_attempt_at)
WHERE state = 'FAILED' AND sent_at IS NULL;

ALTER TABLE ${prefix}outbox
    ADD KEY IF NOT EXISTS outbox_ended (sent_at);

-- Entries of the audit trail are deleted by when they were recorded, if a setting says so.
ALTER TABLE ${prefix}audit
    ADD KEY IF NOT EXISTS audit_at (at);

-- Connections that the opening of months leaves out from that month on, for an amount of theirs does not fit.
CREATE TABLE IF NOT EXISTS ${prefix}left_out (
    connection_id BIGINT NOT NULL,
    month         DATE   NOT NULL,
    PRIMARY KEY (connection_id),
    CONSTRAINT ${prefix}left_out_connection FOREIGN KEY (connection_id) REFERENCES ${prefix}connection (id)
) ENGINE = InnoDB;
