package org.ctvms.demo.hostile;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ctvms.core.Ctvms;
import org.ctvms.core.Settings;
import org.ctvms.core.Storage;
import org.ctvms.core.testkit.SettableClock;
import org.ctvms.mail.SmtpMail;
import org.ctvms.mail.SmtpSettings;
import org.ctvms.persistence.MyBatisStorage;
import org.ctvms.persistence.testing.Sql;
import org.ctvms.persistence.testing.TestDatabase;
import org.ctvms.reports.FileInvoiceArchive;
import org.ctvms.reports.OfficeDocuments;

/** The real parts that all engines of the test share. */
final class Stage implements AutoCloseable {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 10);
    static final String SENDER = "billing@sample-cable.example";

    private final HikariDataSource database = TestDatabase.shared().newDatabase();
    private final Storage storage = MyBatisStorage.on(database);
    private final SettableClock clock = SettableClock.at(TODAY, ZoneId.of("Asia/Kolkata"));
    private final OfficeDocuments documents = new OfficeDocuments();
    private final EmptyEngine empty = new EmptyEngine();
    private final Rows rows = new Rows(database);
    private final PostBox postBox;
    private final Path archive;
    private Optional<Regular> regular = Optional.empty();
    private final Map<Settings, Ctvms> engines = new HashMap<>();
    private int numbers;

    Stage(Path folder) {
        this.postBox = new PostBox(folder.resolve("mails"));
        this.archive = folder.resolve("invoices");
    }

    /** The engine with these settings; the same for the same. */
    Ctvms engine(Settings settings) {
        return engines.computeIfAbsent(settings, this::build);
    }

    private Ctvms build(Settings settings) {
        SmtpSettings smtp = SmtpSettings.of("127.0.0.1", postBox.port(), SENDER).security(SmtpSettings.Security.NONE);
        return Ctvms.builder()
                .storage(storage)
                .mail(new SmtpMail(smtp))
                .documents(documents)
                .archive(new FileInvoiceArchive(archive))
                .settings(settings)
                .clock(clock)
                .build();
    }

    /** Whom the first of all engines adds. */
    Regular regular(Ctvms first) {
        if (regular.isEmpty()) {
            regular = Optional.of(new Regular(this, first));
        }
        return regular.get();
    }

    EmptyEngine empty() {
        return empty;
    }

    PostBox postBox() {
        return postBox;
    }

    Rows rows() {
        return rows;
    }

    /** What the newest letter of the kind that waits holds, by the engine's own words. */
    String queued(String kind, String value) {
        String content = Sql.texts(
                        database,
                        "SELECT content FROM ctvms_outbox WHERE kind = '" + kind + "' ORDER BY id DESC LIMIT 1")
                .get(0);
        return ("&" + content).split("&" + value + "=")[1].split("&")[0];
    }

    /** The key that a payment was noted with; the engine tells it to nobody. */
    String keyOf(long invoice) {
        return Sql.texts(database, "SELECT idempotency_key FROM ctvms_payment WHERE invoice_number = " + invoice)
                .get(0);
    }

    /** A number that was never drawn. */
    int draw() {
        return ++numbers;
    }

    /** Lets time pass. */
    void pass(Duration time) {
        clock.advance(time);
    }

    @Override
    public void close() {
        postBox.close();
        empty.close();
        database.close();
    }
}
