-- All that a customer is found by stands in one line, so that who has two things is seen in the row of either of them,
-- without a look at other rows. Everybody has the empty term: the customers by CRF, in narrow rows. Terms of digits have
-- no line, for nothing is looked for beside them.
ALTER TABLE ${prefix}customer_term
    ADD COLUMN line VARCHAR(2000) NOT NULL DEFAULT '';

INSERT INTO ${prefix}customer_term (term, crf, line)
SELECT '', c.crf,
       CONCAT(COALESCE(GROUP_CONCAT(' ', t.term ORDER BY t.term SEPARATOR ''), ''), ' #', REGEXP_REPLACE(c.mobile, '[^0-9]', ''))
FROM ${prefix}customer c
LEFT JOIN ${prefix}customer_term t ON t.crf = c.crf AND t.term NOT LIKE '#%'
WHERE c.removed_on IS NULL
GROUP BY c.crf;

UPDATE ${prefix}customer_term t
JOIN ${prefix}customer_term everybody ON everybody.crf = t.crf AND everybody.term = ''
SET t.line = everybody.line
WHERE t.term NOT LIKE '#%';

ALTER TABLE ${prefix}customer_term
    ALTER COLUMN line DROP DEFAULT;
