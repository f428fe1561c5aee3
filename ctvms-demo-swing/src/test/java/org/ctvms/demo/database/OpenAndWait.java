package org.ctvms.demo.database;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;

/** A process that opens the database, writes into it, says so, and waits to be killed. */
final class OpenAndWait {
    static final String OPEN = "open";

    private OpenAndWait() {}

    public static void main(String[] arguments) throws SQLException, InterruptedException {
        DemoDatabaseIT.write(DemoDatabase.open(Path.of(arguments[0])));
        System.out.println(OPEN);
        System.out.flush();
        new CountDownLatch(1).await();
    }
}
