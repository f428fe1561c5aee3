-- A clock that is far ahead of the ledger is believed once somebody has confirmed the day.
ALTER TABLE ${prefix}ledger
    ADD COLUMN IF NOT EXISTS confirmed_day DATE AFTER day;

-- Connections whose first billed month has not begun are few, and never suspended.
ALTER TABLE ${prefix}connection
    ADD KEY IF NOT EXISTS connection_billed_from (billed_from);
