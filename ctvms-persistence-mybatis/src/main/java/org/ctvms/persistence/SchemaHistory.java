package org.ctvms.persistence;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which scripts the tables have. The table is Flyway's, row by row, so that either may go on where the other has stopped.
 */
final class SchemaHistory {
    private static final String NAME = "schema_history";

    private final SchemaSession session;
    private final String table;

    SchemaHistory(SchemaSession session, String tablePrefix) {
        this.session = session;
        this.table = tablePrefix + NAME;
    }

    boolean exists() throws SQLException {
        return session.text(
                        "SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = ?",
                        table)
                .isPresent();
    }

    void create() throws SQLException {
        session.runAsItStands(creation(table));
    }

    private static String creation(String table) {
        return "CREATE TABLE IF NOT EXISTS " + table + " (\n"
                + "    installed_rank INT           NOT NULL,\n"
                + "    version        VARCHAR(50),\n"
                + "    description    VARCHAR(200)  NOT NULL,\n"
                + "    type           VARCHAR(20)   NOT NULL,\n"
                + "    script         VARCHAR(1000) NOT NULL,\n"
                + "    checksum       INT,\n"
                + "    installed_by   VARCHAR(100)  NOT NULL,\n"
                + "    installed_on   TIMESTAMP     NOT NULL DEFAULT CURRENT_TIMESTAMP,\n"
                + "    execution_time INT           NOT NULL,\n"
                + "    success        BOOLEAN       NOT NULL,\n"
                + "    PRIMARY KEY (installed_rank),\n"
                + "    KEY " + table + "_s_idx (success)\n"
                + ") ENGINE = InnoDB";
    }

    /** What is in the table; nothing if there is none. */
    Applied applied() throws SQLException {
        return exists() ? new Applied(baseline(), rows()) : new Applied(0, Map.of());
    }

    private int baseline() throws SQLException {
        return session.text("SELECT MAX(CAST(version AS UNSIGNED)) FROM " + table
                        + " WHERE type = 'BASELINE' AND success = 1")
                .map(Integer::parseInt)
                .orElse(0);
    }

    private Map<Integer, Row> rows() throws SQLException {
        List<String> rows = session.texts("SELECT CONCAT(version, '/', COALESCE(checksum, ''), '/', description) FROM "
                + table + " WHERE success = 1 AND type <> 'BASELINE' AND version REGEXP '^[0-9]+$'");
        Map<Integer, Row> byVersion = new TreeMap<>();
        for (String row : rows) {
            String[] parts = row.split("/", 3);
            Optional<Integer> checksum = parts[1].isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(parts[1]));
            byVersion.put(Integer.valueOf(parts[0]), new Row(checksum, parts[2]));
        }
        return byVersion;
    }

    /** Records the script as applied, and forgets failures that were recorded of it. */
    void add(SchemaScript script, long tookMillis) throws SQLException {
        session.run("DELETE FROM " + table + " WHERE version = ? AND success = 0", script.version());
        session.runAsItStands(addition(table, script, tookMillis));
    }

    private static String addition(String table, SchemaScript script, long tookMillis) {
        return "INSERT INTO " + table + " (installed_rank, version, description, type, script, checksum, installed_by,"
                + " execution_time, success)\nSELECT COALESCE(MAX(installed_rank), 0) + 1, '" + script.version()
                + "', '" + script.description() + "', 'SQL', '" + script.file() + "', " + script.checksum()
                + ", LEFT(CURRENT_USER(), 100), " + tookMillis + ", 1 FROM " + table;
    }

    /** The statements that make the table and record the scripts, for whatever tool runs them. */
    static String creationFor(String tablePrefix) {
        return creation(tablePrefix + NAME);
    }

    /** The statement that records the script, for whatever tool runs it. */
    static String additionFor(String tablePrefix, SchemaScript script) {
        return addition(tablePrefix + NAME, script, 0);
    }

    /**
     * What the tables have.
     *
     * @param baseline scripts up to it count as applied
     * @param rows by version
     */
    record Applied(int baseline, Map<Integer, Row> rows) {
        boolean has(SchemaScript script) {
            return script.version() <= baseline || rows.containsKey(script.version());
        }
    }

    /** One applied script; the checksum is empty where nobody wanted it checked. */
    record Row(Optional<Integer> checksum, String description) {}
}
