package org.ctvms.persistence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ctvms.core.Ctvms;
import org.ctvms.core.Settings;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.money.Money;
import org.ctvms.core.payment.AdminPayments;
import org.ctvms.core.testkit.InMemoryArchive;
import org.ctvms.core.testkit.PlainDocuments;
import org.ctvms.core.testkit.RecordingMail;
import org.ctvms.core.testkit.SettableClock;
import org.ctvms.persistence.testing.Race;
import org.ctvms.persistence.testing.TestDatabase;
import org.mariadb.jdbc.MariaDbDataSource;

/** A process of its own that takes payments for each connection on a thread of its own, until it is killed. */
final class PayingProcess {
    private static final long AMOUNT = 600;

    private PayingProcess() {}

    /** What so many of its payments are worth. */
    static Money paid(int payments) {
        return Money.of(AMOUNT * payments);
    }

    /**
     * Starts it, kills it as kill -9 does when so many payments were answered, and gives their invoice numbers.
     *
     * @param day the day of the payments
     */
    static List<String> killedAfter(int payments, String url, LocalDate day, List<ConnectionId> connections) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                PayingProcess.class.getName(),
                url,
                TestDatabase.shared().user(),
                TestDatabase.shared().password(),
                day.toString()));
        connections.forEach(id -> command.add(Long.toString(id.value())));
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            try {
                return answered(process, payments);
            } finally {
                process.destroyForcibly().onExit().join();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // why: what it answers between the last line read and its death counts, too
    private static List<String> answered(Process process, int payments) throws IOException {
        List<String> numbers = new ArrayList<>();
        StringBuilder others = new StringBuilder();
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith("paid ")) {
                numbers.add(line.substring(5));
            } else {
                others.append(line).append('\n');
            }
            if (numbers.size() == payments) {
                // why: the process's own method closes its output, too
                process.toHandle().destroyForcibly();
            }
        }
        if (numbers.size() < payments) {
            throw new IllegalStateException("ended after " + numbers + ": " + others);
        }
        return numbers;
    }

    public static void main(String... arguments) throws SQLException {
        MariaDbDataSource database = new MariaDbDataSource(arguments[0]);
        database.setUser(arguments[1]);
        database.setPassword(arguments[2]);
        AdminPayments payments = engine(database, LocalDate.parse(arguments[3]));
        List<String> connections = Arrays.asList(arguments).subList(4, arguments.length);
        Race.of(connections.size(), runner -> {
            ConnectionId id = new ConnectionId(Long.parseLong(connections.get(runner)));
            while (true) {
                System.out.println(
                        "paid " + payments.collectCash(id, Money.of(AMOUNT)).invoice());
            }
        });
    }

    private static AdminPayments engine(MariaDbDataSource database, LocalDate day) {
        return Ctvms.builder()
                .storage(MyBatisStorage.onMigrated(database, "ctvms_"))
                .mail(new RecordingMail())
                .documents(new PlainDocuments())
                .archive(new InMemoryArchive())
                .settings(Settings.of("Sample Cable Network"))
                .clock(SettableClock.at(day, ZoneId.of("Asia/Kolkata")))
                .build()
                .actAsAdmin("sample clerk")
                .payments();
    }
}
