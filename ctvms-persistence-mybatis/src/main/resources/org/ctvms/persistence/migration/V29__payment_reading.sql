-- Payments are read back by day and by collector, in pages by invoice number.
ALTER TABLE ${prefix}payment
    ADD KEY IF NOT EXISTS payment_day (received_on, invoice_number),
    ADD KEY IF NOT EXISTS payment_collector (collected_by, invoice_number),
    ADD KEY IF NOT EXISTS payment_collector_day (collected_by, received_on, invoice_number);
