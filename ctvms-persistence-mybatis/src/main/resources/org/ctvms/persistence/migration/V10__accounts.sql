-- Admins sign in too; a login keeps its id when its user name is changed.
ALTER TABLE ${prefix}login
    DROP PRIMARY KEY,
    ADD COLUMN id BIGINT NOT NULL AUTO_INCREMENT FIRST,
    ADD PRIMARY KEY (id),
    ADD UNIQUE KEY login_user_name (user_name),
    MODIFY crf INT,
    ADD COLUMN name            VARCHAR(100),
    ADD COLUMN email           VARCHAR(254),
    ADD COLUMN enabled         BOOLEAN NOT NULL DEFAULT TRUE,
    ADD COLUMN failures        INT     NOT NULL DEFAULT 0,
    ADD COLUMN last_failure_at DATETIME(6),
    ADD COLUMN code_hash       VARCHAR(255),
    ADD COLUMN code_issued_at  DATETIME(6),
    ADD COLUMN code_tries      INT     NOT NULL DEFAULT 0,
    ADD COLUMN epoch           INT     NOT NULL DEFAULT 0,
    ADD CONSTRAINT login_of_customer_or_admin CHECK ((crf IS NULL) = (name IS NOT NULL AND email IS NOT NULL)),
    ADD CONSTRAINT login_code_whole CHECK ((code_hash IS NULL) = (code_issued_at IS NULL));

-- Its row is held while admins are changed.
INSERT INTO ${prefix}number_series (name, next_number) VALUES ('ADMIN', 1);
