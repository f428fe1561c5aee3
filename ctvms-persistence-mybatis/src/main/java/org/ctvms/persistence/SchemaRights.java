package org.ctvms.persistence;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds out which rights the user lacks by statements about a table that is not there: the server looks for the right first,
 * and nothing is changed. Reading the grants would not do, for rights may come from roles and patterns. Those that a cluster
 * sends to its nodes do not fail there.
 */
final class SchemaRights {
    private static final int DENIED_ON_TABLE = 1142;
    private static final int DENIED_ON_DATABASE = 1044;

    private final SchemaSession session;
    private final Map<String, String> probes;

    SchemaRights(SchemaSession session, String tablePrefix) {
        this.session = session;
        this.probes = probes(tablePrefix + "rights_check");
    }

    private static Map<String, String> probes(String table) {
        return new TreeMap<>(Map.of(
                "SELECT", "SELECT x FROM " + table,
                "INSERT", "INSERT INTO " + table + " (x) VALUES (1)",
                "UPDATE", "UPDATE " + table + " SET x = 1",
                "DELETE", "DELETE FROM " + table,
                "ALTER", "ALTER TABLE IF EXISTS " + table + " ADD COLUMN x INT",
                "DROP", "DROP TABLE IF EXISTS " + table,
                "CREATE", "PREPARE ctvms_rights_check FROM 'CREATE TABLE " + table + " (x INT)'"));
    }

    /** The rights that are missing, in the order of their names. */
    List<String> missing() throws SQLException {
        List<String> missing = new ArrayList<>();
        for (Map.Entry<String, String> probe : probes.entrySet()) {
            if (isDenied(probe.getKey(), probe.getValue())) {
                missing.add(probe.getKey());
            }
        }
        if (!missing.contains("CREATE")) {
            session.runAsItStands("DEALLOCATE PREPARE ctvms_rights_check");
        }
        return missing;
    }

    private boolean isDenied(String right, String statement) throws SQLException {
        try {
            session.runAsItStands(statement);
            return false;
        } catch (SQLException e) {
            return e.getErrorCode() == DENIED_ON_DATABASE
                    || e.getErrorCode() == DENIED_ON_TABLE && e.getMessage().contains(right + " command");
        } finally {
            session.rollback();
        }
    }
}
