CREATE TABLE ${prefix}number_series (
    name        VARCHAR(20) NOT NULL,
    next_number BIGINT      NOT NULL,
    PRIMARY KEY (name)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

INSERT INTO ${prefix}number_series (name, next_number) VALUES ('CRF', 100), ('INVOICE', 1000);

-- One row: how far the daily run has come.
CREATE TABLE ${prefix}ledger (
    id             TINYINT NOT NULL,
    day            DATE,
    opened_through DATE,
    opened_up_to   BIGINT  NOT NULL,
    version        BIGINT  NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT one_row CHECK (id = 1)
) ENGINE = InnoDB;

INSERT INTO ${prefix}ledger (id, opened_up_to, version) VALUES (1, 0, 0);

CREATE TABLE ${prefix}customer (
    crf             INT          NOT NULL,
    name            VARCHAR(100) NOT NULL,
    name_folded     VARCHAR(400) NOT NULL,
    date_of_birth   DATE,
    house           VARCHAR(100) NOT NULL,
    area            VARCHAR(100) NOT NULL,
    district        VARCHAR(100) NOT NULL,
    state           VARCHAR(100) NOT NULL,
    country         VARCHAR(100) NOT NULL,
    postal_code     VARCHAR(100) NOT NULL,
    id_proof_type   VARCHAR(50),
    id_proof_number VARCHAR(50),
    mobile          VARCHAR(25)  NOT NULL,
    mobile_digits   VARCHAR(15)  NOT NULL,
    email           VARCHAR(254) NOT NULL,
    registered_on   DATE         NOT NULL,
    removed_on      DATE,
    PRIMARY KEY (crf)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE ${prefix}login (
    user_name     VARCHAR(50) CHARACTER SET ascii COLLATE ascii_general_ci NOT NULL,
    crf           INT          NOT NULL,
    password_hash VARCHAR(255) NOT NULL,
    must_change   BOOLEAN      NOT NULL,
    PRIMARY KEY (user_name),
    UNIQUE KEY login_crf (crf),
    CONSTRAINT ${prefix}login_customer FOREIGN KEY (crf) REFERENCES ${prefix}customer (crf)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE ${prefix}plan (
    id          BIGINT                         NOT NULL AUTO_INCREMENT,
    service     ENUM ('CABLE_TV', 'BROADBAND') NOT NULL,
    name        VARCHAR(100)                   NOT NULL,
    description VARCHAR(500)                   NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY plan_name (service, name)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE ${prefix}plan_price (
    plan_id BIGINT         NOT NULL,
    since   DATE           NOT NULL,
    price   DECIMAL(19, 4) NOT NULL,
    PRIMARY KEY (plan_id, since),
    CONSTRAINT ${prefix}price_plan FOREIGN KEY (plan_id) REFERENCES ${prefix}plan (id),
    CONSTRAINT price_positive CHECK (price > 0)
) ENGINE = InnoDB;

-- Months are kept as their first day.
CREATE TABLE ${prefix}connection (
    id              BIGINT                                              NOT NULL AUTO_INCREMENT,
    crf             INT                                                 NOT NULL,
    service         ENUM ('CABLE_TV', 'BROADBAND')                      NOT NULL,
    plan_id         BIGINT                                              NOT NULL,
    device_id       VARCHAR(64)                                         NOT NULL,
    registered_on   DATE                                                NOT NULL,
    billed_from     DATE                                                NOT NULL,
    expires_on      DATE                                                NOT NULL,
    anchor_day      TINYINT                                             NOT NULL,
    last_renewed_on DATE,
    reconnected_on  DATE,
    status          ENUM ('ACTIVE', 'INACTIVE', 'SUSPENDED', 'CLOSED') NOT NULL,
    opened_through  DATE                                                NOT NULL,
    closed_on       DATE,
    open_device_id  VARCHAR(64) AS (IF(closed_on IS NULL, device_id, NULL)) PERSISTENT,
    PRIMARY KEY (id),
    UNIQUE KEY connection_device (service, open_device_id),
    KEY connection_customer (crf),
    KEY connection_status (status, expires_on),
    CONSTRAINT ${prefix}connection_of_customer FOREIGN KEY (crf) REFERENCES ${prefix}customer (crf),
    CONSTRAINT ${prefix}connection_plan FOREIGN KEY (plan_id) REFERENCES ${prefix}plan (id),
    CONSTRAINT connection_anchor CHECK (anchor_day BETWEEN 1 AND 31),
    CONSTRAINT connection_closed CHECK ((status = 'CLOSED') = (closed_on IS NOT NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE ${prefix}charge (
    connection_id BIGINT         NOT NULL,
    month         DATE           NOT NULL,
    amount        DECIMAL(19, 4) NOT NULL,
    paid          DECIMAL(19, 4) NOT NULL,
    raised_on     DATE           NOT NULL,
    PRIMARY KEY (connection_id, month),
    CONSTRAINT ${prefix}charge_connection FOREIGN KEY (connection_id) REFERENCES ${prefix}connection (id),
    CONSTRAINT charge_first_of_month CHECK (DAYOFMONTH(month) = 1),
    CONSTRAINT charge_positive CHECK (amount > 0),
    CONSTRAINT charge_not_overpaid CHECK (paid >= 0 AND paid <= amount)
) ENGINE = InnoDB;

CREATE TABLE ${prefix}year_account (
    connection_id   BIGINT         NOT NULL,
    year            SMALLINT       NOT NULL,
    brought_forward DECIMAL(19, 4) NOT NULL,
    opened_on       DATE           NOT NULL,
    PRIMARY KEY (connection_id, year),
    CONSTRAINT ${prefix}account_connection FOREIGN KEY (connection_id) REFERENCES ${prefix}connection (id),
    CONSTRAINT account_not_negative CHECK (brought_forward >= 0)
) ENGINE = InnoDB;

CREATE TABLE ${prefix}payment (
    invoice_number  BIGINT                  NOT NULL,
    connection_id   BIGINT                  NOT NULL,
    amount          DECIMAL(19, 4)          NOT NULL,
    mode            ENUM ('CASH', 'ONLINE') NOT NULL,
    reference       VARCHAR(100),
    idempotency_key VARCHAR(100),
    received_on     DATE                    NOT NULL,
    due_left        DECIMAL(19, 4)          NOT NULL,
    expires_on      DATE                    NOT NULL,
    collected_by    VARCHAR(100)            NOT NULL,
    recorded_at     DATETIME(6)             NOT NULL,
    PRIMARY KEY (invoice_number),
    UNIQUE KEY payment_reference (reference),
    UNIQUE KEY payment_idempotency_key (idempotency_key),
    KEY payment_of_connection (connection_id, received_on),
    KEY payment_received (received_on),
    CONSTRAINT ${prefix}payment_connection FOREIGN KEY (connection_id) REFERENCES ${prefix}connection (id),
    CONSTRAINT payment_positive CHECK (amount > 0),
    CONSTRAINT payment_due_not_negative CHECK (due_left >= 0),
    CONSTRAINT payment_online_reference CHECK ((mode = 'ONLINE') = (reference IS NOT NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE ${prefix}allocation (
    invoice_number BIGINT         NOT NULL,
    month          DATE           NOT NULL,
    connection_id  BIGINT         NOT NULL,
    amount         DECIMAL(19, 4) NOT NULL,
    settles        BOOLEAN        NOT NULL,
    PRIMARY KEY (invoice_number, month),
    CONSTRAINT ${prefix}allocation_payment FOREIGN KEY (invoice_number) REFERENCES ${prefix}payment (invoice_number),
    CONSTRAINT ${prefix}allocation_charge FOREIGN KEY (connection_id, month) REFERENCES ${prefix}charge (connection_id, month),
    CONSTRAINT allocation_positive CHECK (amount > 0)
) ENGINE = InnoDB;

-- The words of an invoice as they were; its figures are the payment's and the allocations'.
CREATE TABLE ${prefix}invoice (
    invoice_number    BIGINT                         NOT NULL,
    crf               INT                            NOT NULL,
    customer_name     VARCHAR(100)                   NOT NULL,
    house             VARCHAR(100)                   NOT NULL,
    area              VARCHAR(100)                   NOT NULL,
    district          VARCHAR(100)                   NOT NULL,
    state             VARCHAR(100)                   NOT NULL,
    country           VARCHAR(100)                   NOT NULL,
    postal_code       VARCHAR(100)                   NOT NULL,
    service           ENUM ('CABLE_TV', 'BROADBAND') NOT NULL,
    plan_name         VARCHAR(100)                   NOT NULL,
    device_id         VARCHAR(64)                    NOT NULL,
    currency_code     CHAR(3)                        NOT NULL,
    currency_decimals TINYINT                        NOT NULL,
    operator_name     VARCHAR(100)                   NOT NULL,
    operator_address  VARCHAR(500)                   NOT NULL,
    footer_notes      VARCHAR(1000)                  NOT NULL,
    fingerprint       CHAR(64) CHARACTER SET ascii,
    PRIMARY KEY (invoice_number),
    CONSTRAINT ${prefix}invoice_payment FOREIGN KEY (invoice_number) REFERENCES ${prefix}payment (invoice_number)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE ${prefix}outbox (
    id              BIGINT                             NOT NULL AUTO_INCREMENT,
    kind            VARCHAR(40)                        NOT NULL,
    recipient       VARCHAR(254)                       NOT NULL,
    content         TEXT,
    state           ENUM ('WAITING', 'SENT', 'FAILED') NOT NULL,
    attempts        INT                                NOT NULL,
    next_attempt_at DATETIME(6)                        NOT NULL,
    queued_at       DATETIME(6)                        NOT NULL,
    sent_at         DATETIME(6),
    problem         VARCHAR(1000),
    PRIMARY KEY (id),
    KEY outbox_due (state, next_attempt_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
