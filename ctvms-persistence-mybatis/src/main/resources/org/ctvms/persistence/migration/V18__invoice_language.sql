-- The language belongs to the invoice. Those booked before have none: their documents are made in the operator's language.
ALTER TABLE ${prefix}invoice
    ADD COLUMN IF NOT EXISTS language VARCHAR(20);
