package org.ctvms.demo.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ctvms.core.AdminSession;
import org.ctvms.core.Ctvms;
import org.ctvms.core.Settings;
import org.ctvms.core.mail.MailTransport;
import org.ctvms.core.testkit.InMemoryArchive;
import org.ctvms.core.testkit.RecordingMail;
import org.ctvms.demo.database.DemoDatabase;
import org.ctvms.demo.engine.DemoClock;
import org.ctvms.persistence.MyBatisStorage;
import org.ctvms.reports.OfficeDocuments;

/** Measures the engine against bare programs that do the same work on the same durable database. */
public final class Benchmarks {
    private static final int USUAL = 100_000;
    private static final int MANY = 200_000;
    private static final int LARGE = 1_000_000;
    private static final int CHARGES_TO_PAY = 12;

    private Benchmarks() {}

    /** Prints one line a benchmark. */
    public static void main(String[] arguments) throws IOException {
        Path home = Files.createTempDirectory("ctvms-bench");
        try (DemoDatabase opened = DemoDatabase.open(home)) {
            BenchDatabase database = new BenchDatabase(opened.dataSource());
            if (wanted("payment")) {
                payments(database);
            }
            if (wanted("read")) {
                reads(database);
            }
            if (wanted("mail")) {
                mails(database);
            }
            if (!wanted("month")) {
                return;
            }
            months(database, USUAL);
            if (Boolean.getBoolean("ctvms.bench.large")) {
                months(database, LARGE);
            }
        }
    }

    /** All of them, or those of {@code -Dctvms.bench.only=payment}, {@code read}, {@code mail} or {@code month}. */
    private static boolean wanted(String group) {
        return System.getProperty("ctvms.bench.only", group).equals(group);
    }

    private static void reads(BenchDatabase database) {
        MyBatisStorage storage = database.fill(MANY, CHARGES_TO_PAY);
        database.fillTerms(MANY);
        Settings settings = Settings.of("Sample Cable Network");
        DemoClock clock = new DemoClock(BenchDatabase.TODAY, settings.zone());
        AdminSession admin = engine(storage, settings, clock).actAsAdmin("bench");
        new DashboardBenchmark(admin, database).run();
        new SearchBenchmark(admin, database).run();
        new ReportBenchmark(admin, MANY).run();
    }

    private static void mails(BenchDatabase database) {
        int customers = 2_000;
        MyBatisStorage storage = database.fill(customers, 3);
        Settings settings = Settings.of("Sample Cable Network");
        DemoClock clock = new DemoClock(BenchDatabase.TODAY, settings.zone());
        new ReminderBenchmark(clock, database, customers).run(mail -> engine(storage, settings, clock, mail));
    }

    private static void payments(BenchDatabase database) {
        int connections = 20_000;
        MyBatisStorage storage = database.fill(connections, CHARGES_TO_PAY);
        Settings settings = Settings.of("Sample Cable Network");
        DemoClock clock = new DemoClock(BenchDatabase.TODAY, settings.zone());
        new PaymentBenchmark(engine(storage, settings, clock), database, connections).run();
    }

    private static void months(BenchDatabase database, int connections) {
        MyBatisStorage storage = database.fill(connections, 0);
        Settings settings = Settings.of("Sample Cable Network");
        DemoClock clock = new DemoClock(BenchDatabase.TODAY, settings.zone());
        new MonthBenchmark(engine(storage, settings, clock), clock, database, connections).run();
    }

    private static Ctvms engine(MyBatisStorage storage, Settings settings, DemoClock clock) {
        return engine(storage, settings, clock, new RecordingMail());
    }

    private static Ctvms engine(MyBatisStorage storage, Settings settings, DemoClock clock, MailTransport mail) {
        return Ctvms.builder()
                .storage(storage)
                .mail(mail)
                .documents(new OfficeDocuments())
                .archive(new InMemoryArchive())
                .settings(settings)
                .clock(clock)
                .build();
    }
}
