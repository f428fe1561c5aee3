package org.ctvms.demo.engine;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.ctvms.core.Ctvms;
import org.ctvms.core.CtvmsBuilder;
import org.ctvms.core.billing.ClockCheck;
import org.ctvms.core.invoice.Invoice;
import org.ctvms.core.mail.MailKind;
import org.ctvms.core.mail.MailTransport;
import org.ctvms.core.schedule.ScheduleTimes;
import org.ctvms.core.schedule.Scheduler;
import org.ctvms.demo.database.DatabaseState;
import org.ctvms.demo.database.DemoDatabase;
import org.ctvms.demo.database.StartingDatabase;
import org.ctvms.demo.mail.MailCatcher;
import org.ctvms.demo.settings.OfficeSettings;
import org.ctvms.demo.settings.ReceiptRoll;
import org.ctvms.demo.settings.SettingsChangedException;
import org.ctvms.demo.settings.SettingsFile;
import org.ctvms.demo.settings.SettingsStore;
import org.ctvms.demo.settings.SettingsTable;
import org.ctvms.persistence.MyBatisStorage;
import org.ctvms.reports.FileInvoiceArchive;
import org.ctvms.reports.OfficeDocuments;
import org.ctvms.reports.PaperRoll;

/**
 * An engine on the demo's database, with real PDFs, real SMTP and a clock that can be set. Its settings are the office's,
 * which can be changed while it runs. Thread-safe.
 */
public final class DemoEngine implements AutoCloseable {
    private final Path home;
    private final DemoDatabase database;
    private final SettingsStore store;
    private final HostMail mail;
    private final DemoClock clock;
    private final HeardEvents heard = new HeardEvents();
    private volatile OfficeSettings settings;
    private final OfficeDocuments documents;
    private final MyBatisStorage storage;
    private volatile Ctvms engine;
    private Optional<SettingsWatch> watch = Optional.empty();
    private Optional<Scheduler> scheduler = Optional.empty();

    private DemoEngine(
            Path home,
            DemoDatabase database,
            LocalDate today,
            SettingsStore store,
            OfficeSettings settings,
            OfficeDocuments documents,
            MyBatisStorage storage) {
        this.documents = documents;
        this.storage = storage;
        this.home = home;
        this.database = database;
        this.store = store;
        this.settings = settings;
        this.mail = HostMail.open(home.resolve("mails"), settings.mailServer());
        this.clock = new DemoClock(today, settings.forEngine().zone());
        this.engine = build(settings);
    }

    /**
     * Opens database, mail and engine in the home folder, on the day.
     *
     * @throws org.ctvms.demo.settings.DamagedSettingsException if the office's settings can't be read
     */
    public static DemoEngine open(Path home, LocalDate today) {
        if (DemoDatabase.isGiven()) {
            return openOn(DemoDatabase.open(home), home, today);
        }
        SettingsFile file = new SettingsFile(home);
        return open(home, today, file, file.read().orElse(OfficeSettings.SAMPLE));
    }

    private static DemoEngine openOn(DemoDatabase database, Path home, LocalDate today) {
        try {
            return on(database, home, today);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** The same with settings that take the place of damaged ones; they are saved once the engine has taken them. */
    public static DemoEngine openWith(OfficeSettings entered, Path home, LocalDate today) {
        SettingsFile file = new SettingsFile(home);
        DemoEngine opened = open(home, today, file, entered);
        try {
            file.replaceDamaged(entered);
            return opened;
        } catch (RuntimeException e) {
            opened.close();
            throw e;
        }
    }

    private static DemoEngine open(Path home, LocalDate today, SettingsFile file, OfficeSettings settings) {
        // why: fonts and statements are read while the database starts
        CompletableFuture<OfficeDocuments> documents = CompletableFuture.supplyAsync(OfficeDocuments::new);
        StartingDatabase starting = StartingDatabase.of(home);
        try {
            MyBatisStorage storage = MyBatisStorage.on(starting.dataSource());
            return new DemoEngine(home, starting.opened(), today, file, settings, documents.join(), storage);
        } catch (RuntimeException e) {
            throw starting.close().orElse(e);
        }
    }

    /** Opens mail and engine in the home folder on a database that is open, on the day. */
    public static DemoEngine on(DemoDatabase database, Path home, LocalDate today) {
        SettingsFile file = new SettingsFile(home);
        SettingsStore store = database.isShared() ? SettingsTable.in(database.dataSource(), file) : file;
        return new DemoEngine(
                home,
                database,
                today,
                store,
                store.read().orElse(OfficeSettings.SAMPLE),
                new OfficeDocuments(),
                MyBatisStorage.on(database.dataSource()));
    }

    private Ctvms build(OfficeSettings used) {
        return build(heard.listenTo(Ctvms.builder()), mail, used);
    }

    private Ctvms build(CtvmsBuilder builder, MailTransport transport, OfficeSettings used) {
        return builder.storage(storage)
                .mail(transport)
                .documents(documents(used))
                .archive(new FileInvoiceArchive(archive(used)))
                .settings(used.forEngine())
                .clock(clock)
                .build();
    }

    /** Goes with the system's clock from now on, and says whether that is so far ahead that it must be confirmed. */
    public synchronized ClockCheck checkClock() {
        clock.run();
        return engine.dailyRun().clockCheck();
    }

    private OfficeDocuments documents(OfficeSettings used) {
        return used.stationery().logo().png().map(documents::withLogo).orElse(documents);
    }

    private Path archive(OfficeSettings used) {
        String folder = used.stationery().archive();
        return folder.isEmpty() ? home.resolve("invoices") : Path.of(folder);
    }

    /** Goes with the system's clock from now on, and runs what is due each day; until {@link #stand}. */
    public synchronized void run() {
        clock.run();
        if (scheduler.isEmpty()) {
            scheduler = Optional.of(engine.startScheduler(ScheduleTimes.DEFAULT));
        }
        if (store.isShared() && watch.isEmpty()) {
            watch = Optional.of(SettingsWatch.over(this::refresh));
        }
    }

    /** Stops running by itself. */
    public synchronized void stand() {
        scheduler.ifPresent(Scheduler::close);
        scheduler = Optional.empty();
    }

    /** Saves other settings; see {@link #change(OfficeSettings, OfficeSettings)}. */
    public void change(OfficeSettings changed) {
        change(settings, changed);
    }

    /**
     * Saves what differs and puts an engine with it in the place of this one; sessions of the old one keep the old
     * settings. What was changed at another seat meanwhile stays.
     *
     * @param shown the settings that the person saw
     * @throws org.ctvms.core.refusal.InvalidSettingsException with every mistake; nothing has changed then
     * @throws org.ctvms.core.refusal.InvalidInputException if the folder for invoices can't be used
     * @throws org.ctvms.demo.settings.SettingsChangedException if the same was changed at another seat meanwhile;
     *     nothing is saved, and {@link #settings} are those of the other seat
     */
    public synchronized void change(OfficeSettings shown, OfficeSettings changed) {
        Ctvms built = build(changed);
        changed.mailServer().ifPresent(server -> server.forSending());
        if (!changed.stationery().archive().equals(settings.stationery().archive())) {
            ArchiveFolder.check(changed.stationery().archive());
        }
        try {
            OfficeSettings saved = store.save(shown, changed);
            adopt(saved, saved.equals(changed) ? built : build(saved));
        } catch (SettingsChangedException e) {
            refresh();
            throw e;
        }
    }

    /** Takes over what another seat has saved. */
    public synchronized void refresh() {
        store.read().filter(stored -> !stored.equals(settings)).ifPresent(stored -> adopt(stored, build(stored)));
    }

    private void adopt(OfficeSettings saved, Ctvms next) {
        boolean running = scheduler.isPresent();
        stand();
        settings = saved;
        mail.use(saved.mailServer());
        engine = next;
        if (running) {
            run();
        }
    }

    /** The receipt of the invoice's payment as a PDF, on the paper that is set. */
    public byte[] receipt(Invoice invoice) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PaperRoll roll = settings.stationery().receipt() == ReceiptRoll.MM_58 ? PaperRoll.MM_58 : PaperRoll.MM_80;
        try {
            documents(settings).writeReceipt(invoice, invoice.language().orElse(settings.language()), roll, pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    /**
     * Sends a sample letter by the mail server of these settings, which need not be saved, and keeps nothing of them.
     *
     * @throws org.ctvms.core.refusal.InvalidSettingsException with every mistake
     * @throws org.ctvms.core.refusal.InvalidInputException if the recipient is no address
     * @throws org.ctvms.core.refusal.MailNotSentException if the server can't be used; the message says why
     */
    public void tryMail(OfficeSettings tried, String recipient) {
        build(Ctvms.builder(), mail.towards(tried.mailServer()), tried)
                .mail()
                .sendSample(MailKind.COMPLAINT_RECEIVED, recipient);
    }

    /** The mail server that was named when the program was started; it is used whatever the settings name. */
    public Optional<String> givenMailServer() {
        return HostMail.givenHost();
    }

    /** The office's settings. */
    public OfficeSettings settings() {
        return settings;
    }

    /** The engine. */
    public Ctvms engine() {
        return engine;
    }

    /** The clock the engine lives by. */
    public DemoClock clock() {
        return clock;
    }

    /** The day it is for the engine. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), engine.settings().zone());
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
        return mail.catcher();
    }

    /** The name of the server that mails go to. */
    public String mailHost() {
        return mail.host();
    }

    /** The engine's database, to look at its tables past the engine. */
    public DataSource database() {
        return database.dataSource();
    }

    /** Calls the listener, on a thread of its own, each time an embedded database stops by itself or is back. */
    public void watchDatabase(Consumer<DatabaseState> listener) {
        database.watch(listener);
    }

    /** What database it is and where, for people. */
    public String databaseName() {
        return database.description();
    }

    /** The folder of the invoices' documents. */
    public Path archive() {
        return archive(settings);
    }

    /** Where what is kept, for people. */
    public String description() {
        String mails = catcher()
                .map(catcher -> "mails in " + catcher.folder())
                .orElseGet(() -> "mails sent to " + mail.host());
        return database.description() + "; invoices in " + archive() + "; " + mails;
    }

    // why: not under the lock, for the watch may be waiting for it
    private void closeWatch() {
        watch.ifPresent(SettingsWatch::close);
    }

    @Override
    public void close() {
        closeWatch();
        stand();
        mail.close();
        database.close();
    }
}
