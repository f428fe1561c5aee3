package org.ctvms.persistence.testing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.ctvms.core.AdminSession;
import org.ctvms.core.Ctvms;
import org.ctvms.core.Settings;
import org.ctvms.core.Storage;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.customer.Contact;
import org.ctvms.core.event.Event;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.Plan;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.registration.NewConnection;
import org.ctvms.core.registration.NewCustomer;
import org.ctvms.core.testkit.InMemoryArchive;
import org.ctvms.core.testkit.PlainDocuments;
import org.ctvms.core.testkit.RecordingMail;
import org.ctvms.core.testkit.Samples;
import org.ctvms.core.testkit.SettableClock;
import org.ctvms.persistence.MyBatisStorage;

/** Two engines on one database, as two processes would have them, with one clock. */
public final class Engines {
    private final DataSource database;
    private final MyBatisStorage storage;
    private final RecordingMail mail = new RecordingMail();
    private final SettableClock clock;
    private final Ctvms first;
    private final Ctvms second;
    private final List<Event> events = new CopyOnWriteArrayList<>();
    private int devices;

    private Engines(DataSource database, String prefix, LocalDate day) {
        this.database = database;
        this.clock = SettableClock.at(day, ZoneId.of("Asia/Kolkata"));
        this.storage = MyBatisStorage.on(database, prefix);
        this.first = engine(storage);
        this.second = engine(MyBatisStorage.onMigrated(database, prefix));
    }

    /** Engines with the default prefix on an empty database, on the day. */
    public static Engines on(DataSource database, String day) {
        return on(database, "ctvms_", day);
    }

    /** Engines with the prefix on an empty database, on the day. */
    public static Engines on(DataSource database, String prefix, String day) {
        Engines engines = new Engines(database, prefix, LocalDate.parse(day));
        Tables.empty(database, prefix);
        return engines;
    }

    /** Engines of the same operator, with their own clock, on another node of the database's cluster. */
    public static Engines beside(Engines others, DataSource node) {
        return new Engines(node, "ctvms_", LocalDate.ofInstant(others.clock.instant(), ZoneId.of("Asia/Kolkata")));
    }

    private Ctvms engine(Storage on) {
        return engine(on, events::add);
    }

    /** Another engine of the same office, with a listener of its own. */
    public Ctvms engine(Storage on, Consumer<Event> listener) {
        return Ctvms.builder()
                .storage(on)
                .mail(mail)
                .documents(new PlainDocuments())
                .archive(new InMemoryArchive())
                .settings(Settings.of("Sample Cable Network"))
                .clock(clock)
                .listener(Event.class, listener)
                .build();
    }

    /** The first engine. */
    public Ctvms first() {
        return first;
    }

    /** The first engine for even numbers, the second for odd ones. */
    public Ctvms either(int number) {
        return number % 2 == 0 ? first : second;
    }

    /** The admin of either engine. */
    public AdminSession admin(int number) {
        return either(number).actAsAdmin("sample clerk");
    }

    /** What the first engine keeps. */
    public MyBatisStorage storage() {
        return storage;
    }

    /** The database of both. */
    public DataSource database() {
        return database;
    }

    /** The letters that left. */
    public RecordingMail mail() {
        return mail;
    }

    /** What the listeners of both have heard. */
    public List<Event> events() {
        return events;
    }

    /** The time of both. */
    public SettableClock clock() {
        return clock;
    }

    /** A cable plan of that price. */
    public Plan plan(long price) {
        return admin(0).plans().add(ServiceType.CABLE_TV, "Sample " + price, Money.of(price), "");
    }

    /** A customer to be added, with one connection. */
    public NewCustomer customer(Plan plan) {
        Contact contact = new Contact("+91 90000 00001", "sample@example.com");
        return NewCustomer.named("Sample Customer", Samples.address(), contact)
                .with(NewConnection.of(plan.id(), "device-" + devices++));
    }

    /** A new customer's one connection, taken today. */
    public ServiceConnection connect(Plan plan) {
        return admin(0).customers().add(customer(plan)).connections().get(0);
    }

    /** So many connections that owe each month from today's to that of the later day, which is today then. */
    public List<ConnectionId> owing(int connections, long price, LocalDate day) {
        Plan plan = plan(price);
        List<ConnectionId> owing = IntStream.range(0, connections)
                .mapToObj(number -> connect(plan).id())
                .toList();
        clock.set(day);
        first.dailyRun().run();
        return owing;
    }

    /** What the connections owe in all. */
    public Money due(List<ConnectionId> connections) {
        return connections.stream()
                .map(id -> admin(0).connections().find(id).due())
                .reduce(Money.ZERO, Money::plus);
    }

    /** What the connection owes. */
    public Money due(ServiceConnection connection) {
        return admin(0).connections().find(connection.id()).due();
    }
}
