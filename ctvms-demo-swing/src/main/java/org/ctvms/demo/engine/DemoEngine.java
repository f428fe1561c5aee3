package org.ctvms.demo.engine;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javax.sql.DataSource;
import org.ctvms.core.Ctvms;
import org.ctvms.core.Settings;
import org.ctvms.demo.database.DemoDatabase;
import org.ctvms.demo.mail.MailCatcher;
import org.ctvms.mail.SmtpMail;
import org.ctvms.persistence.MyBatisStorage;
import org.ctvms.reports.FileInvoiceArchive;
import org.ctvms.reports.OfficeDocuments;

/** An engine on the demo's database, with real PDFs, real SMTP and a clock that can be set. Thread-safe. */
public final class DemoEngine implements AutoCloseable {
    private final DemoDatabase database;
    private final DemoPost post;
    private final DemoClock clock;
    private final HeardEvents heard = new HeardEvents();
    private final Ctvms engine;
    private final Path home;

    private DemoEngine(Path home, DemoDatabase database, DemoPost post, LocalDate today) {
        Settings settings = settings();
        this.home = home;
        this.database = database;
        this.post = post;
        this.clock = new DemoClock(today, settings.zone());
        this.engine = heard.listenTo(Ctvms.builder())
                .storage(MyBatisStorage.on(database.dataSource()))
                .mail(new SmtpMail(post.settings()))
                .documents(new OfficeDocuments())
                .archive(new FileInvoiceArchive(home.resolve("invoices")))
                .settings(settings)
                .clock(clock)
                .build();
    }

    /** Opens database, mail and engine in the home folder, on the day. */
    public static DemoEngine open(Path home, LocalDate today) {
        DemoDatabase database = DemoDatabase.open(home);
        return new DemoEngine(home, database, DemoPost.open(home.resolve("mails")), today);
    }

    private static Settings settings() {
        return Settings.builder()
                .operatorName("Sample Cable Network")
                .operatorAddress("1 Example Road\nSampleton\nExample State 600001")
                .footerNotes("This is a sample invoice. Thank you for your payment.")
                .build();
    }

    /** The engine. */
    public Ctvms engine() {
        return engine;
    }

    /** The clock the engine lives by. */
    public DemoClock clock() {
        return clock;
    }

    /** What the engine told its listener since it was opened. */
    public HeardEvents heard() {
        return heard;
    }

    /** Where everything is kept. */
    public Path home() {
        return home;
    }

    /** The catcher of mails, if no real server was given. */
    public Optional<MailCatcher> catcher() {
        return post.catcher();
    }

    /** The engine's database, to look at its tables past the engine. */
    public DataSource database() {
        return database.dataSource();
    }

    /** Where what is kept, for people. */
    public String description() {
        String mails = post.catcher()
                .map(catcher -> "mails in " + catcher.folder())
                .orElse("mails sent to " + post.settings().host());
        return database.description() + "; invoices in " + home.resolve("invoices") + "; " + mails;
    }

    @Override
    public void close() {
        post.catcher().ifPresent(MailCatcher::close);
        database.close();
    }
}
