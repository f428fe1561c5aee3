-- The last month a plan's price is fixed for: one set later counts from the month after it.
-- Versions are written by whoever changes what depends on the row, so that a cluster sees two such changes collide.
ALTER TABLE ${prefix}plan
    ADD COLUMN IF NOT EXISTS price_fixed_through DATE   NOT NULL DEFAULT '1000-01-01',
    ADD COLUMN IF NOT EXISTS version             BIGINT NOT NULL DEFAULT 0;

UPDATE ${prefix}plan
JOIN ${prefix}ledger ON opened_through > price_fixed_through
SET price_fixed_through = opened_through;

ALTER TABLE ${prefix}customer
    ADD COLUMN IF NOT EXISTS version BIGINT NOT NULL DEFAULT 0;

-- As wide as the sum of all months that a date can name.
ALTER TABLE ${prefix}year_account
    MODIFY brought_forward DECIMAL(25, 4) NOT NULL;

ALTER TABLE ${prefix}payment
    MODIFY due_left DECIMAL(25, 4) NOT NULL;
