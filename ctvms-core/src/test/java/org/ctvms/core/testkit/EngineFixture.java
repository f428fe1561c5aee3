package org.ctvms.core.testkit;

import java.time.LocalDate;
import java.time.ZoneId;
import org.ctvms.core.AdminSession;
import org.ctvms.core.Ctvms;
import org.ctvms.core.Settings;
import org.ctvms.core.Storage;
import org.ctvms.core.billing.DailyRunResult;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.customer.Contact;
import org.ctvms.core.money.Money;
import org.ctvms.core.payment.Receipt;
import org.ctvms.core.plan.Plan;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.registration.NewConnection;
import org.ctvms.core.registration.NewCustomer;

/** An engine in memory with a clock that is set by hand, and short ways to what most tests need. */
public final class EngineFixture {
    private static final ZoneId ZONE = ZoneId.of("Asia/Kolkata");

    private final InMemoryStorage storage = InMemoryStorage.runningUnitsTwice();
    private final RecordingMail mail = new RecordingMail();
    private final InMemoryArchive archive = new InMemoryArchive();
    private final SettableClock clock;
    private final Ctvms engine;
    private final AdminSession admin;
    private int devices;

    private EngineFixture(LocalDate day, Settings settings) {
        clock = SettableClock.at(day, ZONE);
        engine = Ctvms.builder()
                .storage(storage)
                .mail(mail)
                .documents(new PlainDocuments())
                .archive(archive)
                .settings(settings)
                .clock(clock)
                .build();
        admin = engine.actAsAdmin("sample clerk");
    }

    /** An empty engine on the day, with the default settings; but that its clock may leap as far as tests like. */
    public static EngineFixture on(String day) {
        return on(
                day,
                Settings.builder()
                        .operatorName("Sample Cable Network")
                        .clockLeapDays(36_000)
                        .build());
    }

    /** An empty engine on the day. */
    public static EngineFixture on(String day, Settings settings) {
        return new EngineFixture(LocalDate.parse(day), settings);
    }

    /** The engine. */
    public Ctvms engine() {
        return engine;
    }

    /** A session of an admin. */
    public AdminSession admin() {
        return admin;
    }

    /** What the engine keeps. */
    public Storage storage() {
        return storage;
    }

    /** The letters that left. */
    public RecordingMail mail() {
        return mail;
    }

    /** The invoices' documents. */
    public InMemoryArchive archive() {
        return archive;
    }

    /** The engine's time. */
    public SettableClock clock() {
        return clock;
    }

    /** Moves the clock to the day; nothing runs. */
    public EngineFixture skipTo(String day) {
        clock.set(LocalDate.parse(day));
        return this;
    }

    /** Moves the clock to the day and runs that day's run alone. */
    public DailyRunResult runOn(String day) {
        return skipTo(day).engine.dailyRun().run();
    }

    /** Moves the clock to the day, with a run on each day on the way and on the day itself. */
    public EngineFixture live(LocalDate until) {
        while (clock.today().isBefore(until)) {
            clock.advanceDays(1);
            engine.dailyRun().run();
        }
        return this;
    }

    /** A cable plan of that price. */
    public Plan plan(long price) {
        return plan(ServiceType.CABLE_TV, price);
    }

    /** A plan of that price. */
    public Plan plan(ServiceType service, long price) {
        return admin.plans().add(service, "Sample " + price, Money.of(price), "");
    }

    /** A customer to be added, without connections. */
    public NewCustomer newCustomer(String name) {
        return NewCustomer.named(name, Samples.address(), new Contact("+91 90000 00001", "sample@example.com"));
    }

    /** The same without an e-mail address. */
    public NewCustomer newCustomerWithoutEmail(String name) {
        return NewCustomer.named(name, Samples.address(), Contact.withoutEmail("+91 90000 00001"));
    }

    /** A connection to be added, of a device that was never used. */
    public NewConnection newConnection(Plan plan) {
        return NewConnection.of(plan.id(), "device-" + devices++);
    }

    /** A new customer's one connection, taken today. */
    public ServiceConnection connect(Plan plan) {
        return connect(newConnection(plan));
    }

    /** A new customer's one connection. */
    public ServiceConnection connect(NewConnection asked) {
        NewCustomer customer = newCustomer("Sample Customer").with(asked);
        return admin.customers().add(customer).connections().get(0);
    }

    /** Takes cash. */
    public Receipt pay(ServiceConnection connection, long amount) {
        return admin.payments().collectCash(connection.id(), Money.of(amount));
    }

    /** What the connection owes. */
    public Money due(ServiceConnection connection) {
        return admin.connections().find(connection.id()).due();
    }

    /** The connection as it stands now. */
    public ServiceConnection now(ServiceConnection connection) {
        return now(connection.id());
    }

    /** The connection as it stands now. */
    public ServiceConnection now(ConnectionId id) {
        return admin.connections().find(id).connection();
    }

    /** Everything that is kept of the ledger. */
    public LedgerRows rows() {
        return LedgerRows.of(storage);
    }
}
