-- Who in the office took a complaint, who handles it, and the day on which it is due. Those raised by customers have nobody
-- who took them.
ALTER TABLE ${prefix}complaint
    ADD COLUMN IF NOT EXISTS taken_by VARCHAR(100),
    ADD COLUMN IF NOT EXISTS assignee VARCHAR(100),
    ADD COLUMN IF NOT EXISTS due_on   DATE,
    ADD KEY IF NOT EXISTS complaint_assignee (assignee, number),
    ADD KEY IF NOT EXISTS complaint_due (is_open, due_on);
