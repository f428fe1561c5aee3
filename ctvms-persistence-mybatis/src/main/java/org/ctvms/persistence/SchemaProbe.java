package org.ctvms.persistence;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds out from the tables whether a statement was run, where no record shows it: after a kill between a statement and
 * its record, and after older releases, which had no such record. A statement that leaves no trace may be run again.
 */
final class SchemaProbe {
    private static final Pattern CREATE = pattern("^CREATE TABLE (?:IF NOT EXISTS )?(\\w+)");
    private static final Pattern DROP = pattern("^DROP TABLE (?:IF EXISTS )?(\\w+)");
    private static final Pattern ALTER = pattern("^ALTER TABLE (?:IF EXISTS )?(\\w+)");
    private static final Pattern ADD_COLUMN = pattern("\\bADD COLUMN (?:IF NOT EXISTS )?(\\w+)");
    private static final Pattern DROP_COLUMN = pattern("\\bDROP COLUMN (?:IF EXISTS )?(\\w+)");
    private static final Pattern ADD_KEY = pattern("\\bADD (?:UNIQUE )?KEY (?:IF NOT EXISTS )?(\\w+)");
    private static final Pattern DROP_KEY = pattern("\\bDROP KEY (?:IF EXISTS )?(\\w+)");
    private static final Pattern NEW_COLUMN =
            Pattern.compile("(?m)^\\s+(?!PRIMARY|UNIQUE|KEY|INDEX|CONSTRAINT|CHECK|FOREIGN)(\\w+)\\s+[A-Z]");
    private static final String COLUMNS =
            "SELECT LOWER(column_name) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = ?";

    private static final String KEYS =
            "SELECT LOWER(index_name) FROM information_schema.statistics WHERE table_schema = DATABASE() AND table_name = ?";

    private final SchemaSession session;

    SchemaProbe(SchemaSession session) {
        this.session = session;
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex.replace(" ", "\\s+"));
    }

    /** The newest script that can be seen in the tables; 0 if none can. */
    int version(List<SchemaScript> scripts, String tablePrefix) throws SQLException {
        for (int index = scripts.size() - 1; index >= 0; index--) {
            if (run(scripts.get(index).statements(tablePrefix)) > 0) {
                return scripts.get(index).version();
            }
        }
        return 0;
    }

    /** How many of the statements were run at least: all up to the last one that can be seen. */
    int run(List<String> statements) throws SQLException {
        for (int count = statements.size(); count > 0; count--) {
            if (shows(statements.get(count - 1))) {
                return count;
            }
        }
        return 0;
    }

    /** Whether the tables show that the statement was run. Each is wholly run or not at all, so that a part is enough. */
    boolean shows(String statement) throws SQLException {
        List<String> created = found(CREATE, statement);
        if (!created.isEmpty()) {
            List<String> columns = columns(created.get(0));
            return !columns.isEmpty() && columns.containsAll(found(NEW_COLUMN, statement));
        }
        List<String> dropped = found(DROP, statement);
        if (!dropped.isEmpty()) {
            return columns(dropped.get(0)).isEmpty();
        }
        List<String> altered = found(ALTER, statement);
        return !altered.isEmpty()
                && (shows(columns(altered.get(0)), statement) || showsKeys(altered.get(0), statement));
    }

    // why: a key of a new column may be there already under its name, so that columns tell more where there are any
    private boolean showsKeys(String table, String alteration) throws SQLException {
        List<String> keys = found(ADD_KEY, alteration);
        return !keys.isEmpty()
                && found(ADD_COLUMN, alteration).isEmpty()
                && found(DROP_COLUMN, alteration).isEmpty()
                && found(DROP_KEY, alteration).isEmpty()
                && session.texts(KEYS, table).containsAll(keys);
    }

    private static boolean shows(List<String> columns, String alteration) {
        List<String> added = found(ADD_COLUMN, alteration);
        List<String> dropped = found(DROP_COLUMN, alteration);
        return !columns.isEmpty()
                && !(added.isEmpty() && dropped.isEmpty())
                && columns.containsAll(added)
                && dropped.stream().noneMatch(columns::contains);
    }

    private List<String> columns(String table) throws SQLException {
        return session.texts(COLUMNS, table);
    }

    private static List<String> found(Pattern pattern, String statement) {
        List<String> names = new ArrayList<>();
        Matcher matcher = pattern.matcher(statement);
        while (matcher.find()) {
            MatchResult match = matcher.toMatchResult();
            names.add(match.group(1));
        }
        return names;
    }
}
