-- Runs are noted by whomever they are called; of those that an admin starts, the name is kept.
ALTER TABLE ${prefix}job_run
    ADD COLUMN by_whom VARCHAR(100) AFTER job;
