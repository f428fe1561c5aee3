-- An id for ever, the customer, who is urgent, and leases and waiting times that follow a clock that is set back.
ALTER TABLE ${prefix}outbox
    ADD COLUMN IF NOT EXISTS message_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin DEFAULT (UUID()),
    ADD COLUMN IF NOT EXISTS crf INT,
    ADD COLUMN IF NOT EXISTS urgent BOOLEAN NOT NULL DEFAULT FALSE,
    ADD COLUMN IF NOT EXISTS waits_since DATETIME(6),
    ADD COLUMN IF NOT EXISTS leased_until DATETIME(6);

-- why: what the server made up when it added the column may be the same for all
UPDATE ${prefix}outbox
SET message_id  = UUID(),
    waits_since = queued_at,
    urgent      = kind IN ('OTP', 'CREDENTIALS');

ALTER TABLE ${prefix}outbox
    ADD KEY IF NOT EXISTS outbox_next (state, urgent, next_attempt_at),
    ADD KEY IF NOT EXISTS outbox_since (state, waits_since),
    ADD UNIQUE KEY IF NOT EXISTS outbox_message (message_id),
    DROP KEY IF EXISTS outbox_due;

-- What keeps all mail from leaving; one row at most.
CREATE TABLE IF NOT EXISTS ${prefix}mail_problem (
    id            TINYINT       NOT NULL,
    problem       VARCHAR(1000) NOT NULL,
    first_at      DATETIME(6)   NOT NULL,
    failed_at     DATETIME(6)   NOT NULL,
    rounds        INT           NOT NULL,
    next_round_at DATETIME(6)   NOT NULL,
    PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
