package org.ctvms.demo.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.ctvms.core.AdminSession;
import org.ctvms.core.Ctvms;
import org.ctvms.core.CustomerSession;
import org.ctvms.core.Settings;
import org.ctvms.core.account.NewAdmin;
import org.ctvms.core.audit.AuditAction;
import org.ctvms.core.audit.AuditFilter;
import org.ctvms.core.complaint.Complaint;
import org.ctvms.core.complaint.ComplaintType;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.connection.ConnectionStatus;
import org.ctvms.core.connection.StatusChanged;
import org.ctvms.core.customer.Address;
import org.ctvms.core.customer.Contact;
import org.ctvms.core.document.ArchiveState;
import org.ctvms.core.event.Event;
import org.ctvms.core.mail.DeliveryResult;
import org.ctvms.core.money.Money;
import org.ctvms.core.payment.PaymentReceived;
import org.ctvms.core.payment.Receipt;
import org.ctvms.core.plan.Plan;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.refusal.NotFoundException;
import org.ctvms.core.registration.CustomerAdded;
import org.ctvms.core.registration.NewConnection;
import org.ctvms.core.registration.NewCustomer;
import org.ctvms.core.registration.RegisteredCustomer;
import org.ctvms.core.report.PaidState;
import org.ctvms.core.report.ReportFormat;
import org.ctvms.core.report.ReportQuery;
import org.ctvms.core.report.ReportTotals;
import org.ctvms.core.statement.MonthState;
import org.ctvms.demo.engine.DemoClock;
import org.ctvms.demo.mail.MailCatcher;
import org.ctvms.mail.SmtpSettings;
import org.ctvms.persistence.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an engine on real parts does, however it was wired. */
abstract class EngineSuite {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 10);
    private static final Address ADDRESS = new Address("House 1", "Example Street", "Sampleton", "", "India", "600001");

    @TempDir
    Path folder;

    private final Settings settings = Settings.of("Sample Cable Network");
    private final DemoClock clock = new DemoClock(TODAY, settings.zone());
    private final List<Event> heard = new ArrayList<>();
    private HikariDataSource database;
    private MailCatcher catcher;
    private Ctvms engine;
    private AdminSession admin;

    abstract Ctvms wire(
            HikariDataSource database,
            SmtpSettings smtp,
            Path archive,
            Settings settings,
            InstantSource clock,
            Consumer<Event> listener);

    @BeforeEach
    void open() {
        database = TestDatabase.shared().newDatabase();
        catcher = MailCatcher.start(folder.resolve("mails"));
        SmtpSettings smtp = SmtpSettings.of("127.0.0.1", catcher.port(), "billing@sample-cable.example")
                .security(SmtpSettings.Security.NONE);
        engine = wire(database, smtp, folder.resolve("invoices"), settings, clock, heard::add);
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
                .orElseGet(() -> admin.plans().add(ServiceType.BROADBAND, "Home", Money.of("499"), ""));
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
        assertThat(heard).hasExactlyElementsOfTypes(CustomerAdded.class, PaymentReceived.class, StatusChanged.class);
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

    @ParameterizedTest
    @CsvSource({"PDF, %PDF-", "XLSX, PK"})
    void aReportOfTheMonthIsMadeInOnePiece(ReportFormat format, String begins) {
        admin.payments().collectCash(connection(customer(1)), Money.of("499"));
        customer(2);
        ReportQuery query = new ReportQuery(ServiceType.BROADBAND, YearMonth.from(TODAY), PaidState.NOT_PAID);
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        ReportTotals totals = admin.reports().write(query, format, out);

        assertThat(totals).isEqualTo(new ReportTotals(1, Money.of("499"), Money.ZERO));
        assertThat(out.toString(StandardCharsets.ISO_8859_1)).startsWith(begins);
    }

    @Test
    void anAdminSignsInAndTheTrailKnowsIt() {
        engine.createFirstAdmin(new NewAdmin("clerk", "Sample Clerk", "clerk@example.com"), "chosen password");
        AdminSession signedIn = engine.signInAdmin("clerk", "chosen password");

        assertThat(signedIn.audit().list(AuditFilter.ALL, Optional.empty(), 10))
                .extracting(line -> line.entry().action())
                .containsExactly(AuditAction.SIGNED_IN, AuditAction.ADMIN_ADDED);
    }

    @Test
    void aComplaintIsRaisedAndResolvedByMail() {
        RegisteredCustomer customer = customer(1);
        Complaint raised = engine.actAsCustomer(customer.crf()).complaints().raise(ComplaintType.OTHER, "Sample");
        admin.complaints().resolve(raised.number(), "Mended");

        assertThat(engine.mail().deliverDue()).isEqualTo(new DeliveryResult(3, 0, 0));
        assertThat(admin.dashboard().of(ServiceType.BROADBAND).inactive()).isEqualTo(1);
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
