package org.ctvms.demo.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Year;
import org.ctvms.core.AdminSession;
import org.ctvms.core.Ctvms;
import org.ctvms.core.CustomerSession;
import org.ctvms.core.Settings;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.connection.ConnectionStatus;
import org.ctvms.core.customer.Address;
import org.ctvms.core.customer.Contact;
import org.ctvms.core.document.ArchiveState;
import org.ctvms.core.mail.DeliveryResult;
import org.ctvms.core.money.Money;
import org.ctvms.core.payment.Receipt;
import org.ctvms.core.plan.Plan;
import org.ctvms.core.plan.Service;
import org.ctvms.core.refusal.NotFoundException;
import org.ctvms.core.registration.NewConnection;
import org.ctvms.core.registration.NewCustomer;
import org.ctvms.core.registration.RegisteredCustomer;
import org.ctvms.core.statement.MonthState;
import org.ctvms.demo.engine.DemoClock;
import org.ctvms.demo.mail.MailCatcher;
import org.ctvms.mail.SmtpSettings;
import org.ctvms.persistence.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an engine on real parts does, however it was wired. */
abstract class EngineSuite {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 10);
    private static final Address ADDRESS = new Address("House 1", "Example Street", "Sampleton", "", "India", "600001");

    @TempDir
    Path folder;

    private final Settings settings = Settings.of("Sample Cable Network");
    private final DemoClock clock = new DemoClock(TODAY, settings.zone());
    private HikariDataSource database;
    private MailCatcher catcher;
    private Ctvms engine;
    private AdminSession admin;

    abstract Ctvms wire(
            HikariDataSource database, SmtpSettings smtp, Path archive, Settings settings, InstantSource clock);

    @BeforeEach
    void open() {
        database = TestDatabase.shared().newDatabase();
        catcher = MailCatcher.start(folder.resolve("mails"));
        SmtpSettings smtp = SmtpSettings.of("127.0.0.1", catcher.port(), "billing@sample-cable.example")
                .security(SmtpSettings.Security.NONE);
        engine = wire(database, smtp, folder.resolve("invoices"), settings, clock);
        admin = engine.actAsAdmin("clerk");
    }

    @AfterEach
    void close() {
        catcher.close();
        database.close();
    }

    private RegisteredCustomer customer(int number) {
        Plan plan = admin.plans().all().stream()
                .findFirst()
                .orElseGet(() -> admin.plans().add(Service.BROADBAND, "Home", Money.of("499"), ""));
        return admin.customers()
                .add(NewCustomer.named(
                                "Sample " + number,
                                ADDRESS,
                                new Contact("90000 1234" + number, "sample" + number + "@example.com"))
                        .with(NewConnection.of(plan.id(), "login-" + number)));
    }

    private static ConnectionId connection(RegisteredCustomer customer) {
        return customer.connections().get(0).id();
    }

    @Test
    void aPaymentBecomesInvoiceDocumentAndMail() {
        RegisteredCustomer customer = customer(1);

        Receipt receipt = admin.payments().collectCash(connection(customer), Money.of("499"));
        DeliveryResult delivery = engine.mail().deliverDue();

        assertThat(receipt.invoice().value()).isEqualTo(1000);
        assertThat(receipt.expiresOn()).isEqualTo(TODAY.plusMonths(1));
        assertThat(delivery).isEqualTo(new DeliveryResult(2, 0, 0));
        assertThat(catcher.take().invoices()).containsExactly(1000L);
        assertThat(admin.invoices().open(receipt.invoice()).state()).isEqualTo(ArchiveState.READY);
        assertThat(folder.resolve("invoices/1/invoice-1000.pdf")).isNotEmptyFile();
    }

    @Test
    void theDayRunOpensTheMonthAndTheStatementShowsIt() {
        RegisteredCustomer customer = customer(1);
        admin.payments().collectCash(connection(customer), Money.of("499"));

        clock.setTo(LocalDate.of(2026, 12, 3));
        engine.dailyRun().run();

        var months = admin.paymentDetails(customer.crf(), Year.of(2026)).get(0).months();
        assertThat(months.get(9).state()).isEqualTo(MonthState.NOT_DUE);
        assertThat(months.get(10).state()).isEqualTo(MonthState.PAID);
        assertThat(months.get(11).state()).isEqualTo(MonthState.NOT_PAID);
        assertThat(admin.connections().find(connection(customer)).connection().status())
                .isEqualTo(ConnectionStatus.ACTIVE);
    }

    @Test
    void aCustomerPaysOnlineForTheOwnConnectionsOnly() {
        RegisteredCustomer customer = customer(1);
        RegisteredCustomer stranger = customer(2);
        CustomerSession me = engine.actAsCustomer(customer.crf());

        Receipt receipt = me.payments().payOnline(connection(customer), Money.of("499"), "SAMPLE-1");

        assertThat(me.payments().payOnline(connection(customer), Money.of("499"), "SAMPLE-1"))
                .isEqualTo(receipt);
        assertThat(me.connections().due()).isEqualTo(Money.ZERO);
        assertThatThrownBy(() -> me.payments().payOnline(connection(stranger), Money.of("499"), "SAMPLE-2"))
                .isInstanceOf(NotFoundException.class);
    }
}
