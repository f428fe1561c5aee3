package org.ctvms.demo.database;

import java.nio.file.Path;
import java.sql.SQLException;

/** A process that opens the database, says what was written into it, and closes it. */
final class OpenAndRead {
    private OpenAndRead() {}

    public static void main(String[] arguments) throws SQLException {
        try (DemoDatabase database = DemoDatabase.open(Path.of(arguments[0]))) {
            System.out.println("read " + DemoDatabaseIT.read(database));
        } catch (DemoDatabaseException e) {
            System.out.println(e.getMessage());
        }
    }
}
