package org.ctvms.demo.hostile;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.ctvms.persistence.testing.Sql;

/** Says whether anything in the database was changed. */
final class Rows {
    // why: the counters of wrong passwords and codes are left out; they are how guessing is stopped
    private static final String LOGINS = "SELECT MD5(GROUP_CONCAT(CONCAT_WS('|', id, user_name, crf, name, email,"
            + " password_hash, must_change, enabled, code_hash, code_issued_at, epoch) ORDER BY id)) FROM ctvms_login";

    // why: the rows themselves, for CHECKSUM TABLE has been seen to give two values for the same rows
    private static final String OTHERS = """
            SELECT CONCAT('SELECT ''', table_name, ''', COUNT(*), SUM(CRC32(CONCAT_WS(''|'', ',
                GROUP_CONCAT('IFNULL(`', column_name, '`, ''NULL'')' ORDER BY ordinal_position SEPARATOR ', '),
                '))) FROM ', table_name)
            FROM information_schema.columns
            WHERE table_schema = DATABASE() AND table_name != 'ctvms_login'
            GROUP BY table_name""";

    private final DataSource database;
    private final String sums;

    Rows(DataSource database) {
        this.database = database;
        this.sums = String.join(" UNION ALL ", Sql.texts(database, OTHERS));
    }

    /** Another value whenever a row is another. */
    List<String> state() {
        List<String> state = new ArrayList<>(Sql.texts(database, LOGINS));
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet tables = statement.executeQuery(sums)) {
            while (tables.next()) {
                state.add(tables.getString(1) + ": " + tables.getLong(2) + " rows, " + tables.getLong(3));
            }
            return state;
        } catch (SQLException e) {
            throw new IllegalStateException("the tables can't be summed up", e);
        }
    }
}
