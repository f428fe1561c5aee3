package org.ctvms.demo.hostile;

import java.time.Duration;
import java.util.Optional;
import org.ctvms.core.AdminSession;
import org.ctvms.core.Ctvms;
import org.ctvms.core.CustomerSession;
import org.ctvms.core.Settings;
import org.ctvms.core.SettingsBuilder;
import org.ctvms.core.complaint.ComplaintNumber;
import org.ctvms.core.complaint.ComplaintType;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.customer.Address;
import org.ctvms.core.customer.Contact;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.customer.Customer;
import org.ctvms.core.money.Money;
import org.ctvms.core.payment.Receipt;
import org.ctvms.core.plan.Plan;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.registration.NewConnection;
import org.ctvms.core.registration.NewCustomer;

/** One household with an engine of its own; all its texts become the hostile one where that is taken. */
final class Home {
    static final Money PRICE = Money.of(1000);

    private static final Address ADDRESS = new Address("House 1", "Example Street", "Sampleton", "", "India", "600001");

    private final Stage stage;
    private final Watch watch;
    private final SettingsBuilder settings = Settings.builder()
            .operatorName("Sample Cable Network")
            .minimumPayment("1")
            .lockMinutes(1);
    private Ctvms engine;
    private AdminSession admin;
    private Plan plan;
    private Optional<Crf> crf = Optional.empty();
    private String firstAddress = "";
    private ConnectionId connection;
    private ComplaintNumber complaint;
    private Optional<Newcomer> newcomer = Optional.empty();
    private Regular regular;
    private Optional<Receipt> receipt = Optional.empty();

    Home(Stage stage) {
        this.stage = stage;
        this.watch = new Watch(stage.rows());
    }

    /** Begins, once the settings are what they shall be. */
    void open() {
        stage.pass(Duration.ofMinutes(2));
        engine = stage.engine(settings.build());
        regular = stage.regular(engine);
        admin = engine.actAsAdmin("sample clerk");
        watch.forget();
    }

    /** Goes on once customers and admins were added, with plain ones where the hostile were refused. */
    void moveIn() {
        Crf whose = crf.orElseGet(
                () -> admin.customers().add(newCustomer("Sample Customer")).crf());
        crf = Optional.of(whose);
        firstAddress = customer().contact().email().orElseThrow();
        newcomer = newcomer.or(() -> Optional.of(Newcomer.added(this, "Sample Admin")));
        plan(admin.plans().add(ServiceType.CABLE_TV, "Plan " + draw(), PRICE, ""));
        complaint = me().complaints().raise(ComplaintType.OTHER, "Sample").number();
        watch.forget();
    }

    /** A customer to be added, with an address no other one has. */
    NewCustomer newCustomer(String name) {
        return NewCustomer.named(name, ADDRESS, new Contact("90000 12345", "home" + draw() + "@example.com"));
    }

    int draw() {
        return stage.draw();
    }

    Stage stage() {
        return stage;
    }

    Watch watch() {
        return watch;
    }

    SettingsBuilder settings() {
        return settings;
    }

    Ctvms engine() {
        return engine;
    }

    AdminSession admin() {
        return admin;
    }

    void admin(AdminSession other) {
        this.admin = other;
    }

    CustomerSession me() {
        return engine.actAsCustomer(crf.orElseThrow());
    }

    Customer customer() {
        return admin.customers().find(crf.orElseThrow());
    }

    Crf customer(Crf added) {
        this.crf = Optional.of(added);
        return added;
    }

    /** Where the customer's first mails go, whatever address follows. */
    String firstAddress() {
        return firstAddress;
    }

    Plan plan() {
        return plan;
    }

    /** Connects the customer with that plan. */
    void plan(Plan other) {
        plan = other;
        NewConnection asked = NewConnection.of(plan.id(), "device-" + draw());
        connection = admin.connections().add(crf.orElseThrow(), asked).id();
    }

    ConnectionId connection() {
        return connection;
    }

    void connection(ConnectionId other) {
        this.connection = other;
    }

    ComplaintNumber complaint() {
        return complaint;
    }

    Newcomer newcomer() {
        return newcomer.orElseThrow();
    }

    Newcomer newcomer(Newcomer added) {
        this.newcomer = Optional.of(added);
        return added;
    }

    Regular regular() {
        return regular;
    }

    /** The payment with the hostile reference, or any where there is none. */
    Receipt receipt() {
        return receipt.orElseGet(() -> admin.payments().collectOnline(connection, Money.of(1), "reference-" + draw()));
    }

    Receipt receipt(Receipt online) {
        this.receipt = Optional.of(online);
        return online;
    }
}
