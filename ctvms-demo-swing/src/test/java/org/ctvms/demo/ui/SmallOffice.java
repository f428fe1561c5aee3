package org.ctvms.demo.ui;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.ctvms.core.AdminSession;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.customer.Crf;
import org.ctvms.demo.database.DemoDatabase;
import org.ctvms.demo.engine.DemoEngine;

/**
 * A small office on a real MariaDB, on 24 November 2026: customers 100 to 107 since June, who pay in full (even CRF) or
 * owe since September (odd CRF); 100 to 103 watch TV, 104 to 107 have broadband, 102 and 106 have both. Two complaints.
 */
final class SmallOffice implements AutoCloseable {
    static final String ADMIN = "sample.admin";
    static final String PASSWORD = "sample password";
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final WatchedPool pool = WatchedPool.onTheSharedDatabase();
    private final Set<Integer> signedUp = new HashSet<>();
    private final DemoEngine host;
    private final AdminSession admin;
    private final OfficePast past;

    private SmallOffice(Path home, OfficePast past, Function<HikariDataSource, DemoDatabase> opening) {
        past.copy().filesTo(home);
        this.past = past;
        this.host = DemoEngine.on(opening.apply(pool), home, TODAY);
        past.copy().rowsTo(pool);
        this.admin = host.engine().actAsAdmin("setup");
    }

    /** Opens the office in the folder. */
    static SmallOffice open(Path home) {
        return new SmallOffice(home, OfficePast.lived(), DemoDatabase::of);
    }

    /** Opens the office in the folder, on a database that other seats use too. */
    static SmallOffice openShared(Path home) {
        return new SmallOffice(home, OfficePast.lived(), DemoDatabase::shared);
    }

    DemoEngine host() {
        return host;
    }

    /** An admin, to look past the windows. */
    AdminSession admin() {
        return admin;
    }

    /** The CRF of the customer of that number, from 0. */
    Crf crf(int number) {
        return past.customer(number).crf();
    }

    /** The user name of the customer of that number, who can sign in with {@link #PASSWORD} from now on. */
    String userNameOf(int number) {
        String userName = past.customer(number).userName();
        if (signedUp.add(number)) {
            host.engine().replaceGeneratedPassword(userName, passwordMailedTo(number), PASSWORD);
        }
        return userName;
    }

    /** The generated password that was mailed to the customer of that number. */
    String passwordMailedTo(int number) {
        return past.passwordOf(number);
    }

    /** The first connection of the customer of that number. */
    ConnectionId connection(int number) {
        return past.customer(number).connections().get(0).id();
    }

    /** What stands before the database. */
    Gate gate() {
        return pool.gate();
    }

    /** Where the window asked for the database on the event thread; there should be none. */
    List<Throwable> callsOnEventThread() {
        return pool.onEventThread();
    }

    @Override
    public void close() {
        host.close();
    }
}
