-- The code that was mailed before the last one, which asking again does not end. It belongs to the code that was issued at
-- earlier_code_of; a release that knows no earlier code replaces that one and so ends both.
ALTER TABLE ${prefix}login
    ADD COLUMN IF NOT EXISTS earlier_code_hash      VARCHAR(255),
    ADD COLUMN IF NOT EXISTS earlier_code_issued_at DATETIME(6),
    ADD COLUMN IF NOT EXISTS earlier_code_of        DATETIME(6);
