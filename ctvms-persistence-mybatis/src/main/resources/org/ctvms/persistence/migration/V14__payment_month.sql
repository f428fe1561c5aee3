-- The invoices of a month are listed by number, in pages: each is read in the key from where it begins.
ALTER TABLE ${prefix}payment
    ADD COLUMN received_month DATE AS (received_on - INTERVAL DAYOFMONTH(received_on) - 1 DAY) PERSISTENT,
    DROP KEY payment_received,
    ADD KEY payment_month (received_month, invoice_number);
