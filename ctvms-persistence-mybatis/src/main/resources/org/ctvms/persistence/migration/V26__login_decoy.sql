-- Logins of nobody. Where no account is asked for, one of these is locked and written instead, so that the answer takes as
-- long. Several, so that they are not waited for. No user name looks like theirs, and their ids are below zero.
ALTER TABLE ${prefix}login
    ADD COLUMN IF NOT EXISTS writes BIGINT NOT NULL DEFAULT 0;

INSERT IGNORE INTO ${prefix}login (id, user_name, crf, name, email, password_hash, must_change, enabled)
VALUES (-1, '*1', NULL, 'Nobody', 'nobody@example.com', '', FALSE, FALSE),
       (-2, '*2', NULL, 'Nobody', 'nobody@example.com', '', FALSE, FALSE),
       (-3, '*3', NULL, 'Nobody', 'nobody@example.com', '', FALSE, FALSE),
       (-4, '*4', NULL, 'Nobody', 'nobody@example.com', '', FALSE, FALSE),
       (-5, '*5', NULL, 'Nobody', 'nobody@example.com', '', FALSE, FALSE),
       (-6, '*6', NULL, 'Nobody', 'nobody@example.com', '', FALSE, FALSE),
       (-7, '*7', NULL, 'Nobody', 'nobody@example.com', '', FALSE, FALSE),
       (-8, '*8', NULL, 'Nobody', 'nobody@example.com', '', FALSE, FALSE);
