-- Customers whose terms are made again from their names when an engine starts. These are the ones whose names V9 took apart
-- wrongly, in sessions whose mode was NO_BACKSLASH_ESCAPES: no letter but p and d was left.
CREATE TABLE IF NOT EXISTS ${prefix}term_rebuild (
    crf INT NOT NULL,
    PRIMARY KEY (crf)
) ENGINE = InnoDB;

INSERT IGNORE INTO ${prefix}term_rebuild (crf)
SELECT t.crf
FROM ${prefix}customer_term t
WHERE t.term = '' AND SUBSTRING_INDEX(t.line, ' #', 1) NOT REGEXP '[^pd{} ]';
