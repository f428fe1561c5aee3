package org.ctvms.persistence;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Compares the scripts of this release with those the tables have.
 *
 * @param scripts of this release, oldest first
 * @param applied what the tables have
 */
record SchemaCheck(List<SchemaScript> scripts, SchemaHistory.Applied applied) {
    /** What the description of a script begins with that older releases must not meet. */
    private static final String BREAKING = "breaking ";

    /** The scripts that the tables lack, oldest first. */
    List<SchemaScript> pending() {
        return scripts.stream().filter(Predicate.not(applied::has)).toList();
    }

    /**
     * Newer tables are fine, as long as no script of them says that it breaks older releases.
     *
     * @throws SchemaRefusal if this release must not work on the tables
     */
    void demandCompatible() {
        scripts.forEach(this::demandUnchanged);
        int newest = scripts.get(scripts.size() - 1).version();
        for (Map.Entry<Integer, SchemaHistory.Row> row : applied.rows().entrySet()) {
            if (row.getKey() > newest && row.getValue().description().startsWith(BREAKING)) {
                throw new SchemaRefusal("they are at version " + row.getKey() + "; this release knows " + newest
                        + " and can't work with them; use the newer release");
            }
        }
    }

    private void demandUnchanged(SchemaScript script) {
        SchemaHistory.Row row = applied.rows().get(script.version());
        if (row != null
                && row.checksum().filter(sum -> sum != script.checksum()).isPresent()) {
            throw new SchemaRefusal(script.file() + " differs from the script that was run on them; use the"
                    + " release that made them, or another table prefix");
        }
    }

    /** @throws SchemaRefusal if a script is missing */
    void demandComplete() {
        if (!pending().isEmpty()) {
            throw new SchemaRefusal("they lack "
                    + String.join(
                            ", ", pending().stream().map(SchemaScript::file).toList())
                    + "; run these scripts, or let MyBatisStorage.on do it");
        }
    }
}
