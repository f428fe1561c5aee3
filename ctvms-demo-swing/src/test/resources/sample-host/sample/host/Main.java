package sample.host;

import java.io.OutputStream;
import java.nio.file.Path;
import java.time.YearMonth;
import org.ctvms.core.AdminSession;
import org.ctvms.core.Ctvms;
import org.ctvms.core.Settings;
import org.ctvms.core.customer.Address;
import org.ctvms.core.customer.Contact;
import org.ctvms.core.money.Money;
import org.ctvms.core.payment.Receipt;
import org.ctvms.core.plan.Plan;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.registration.NewConnection;
import org.ctvms.core.registration.NewCustomer;
import org.ctvms.core.registration.RegisteredCustomer;
import org.ctvms.core.report.PaidState;
import org.ctvms.core.report.ReportFormat;
import org.ctvms.core.report.ReportQuery;
import org.ctvms.mail.SmtpMail;
import org.ctvms.mail.SmtpSettings;
import org.ctvms.persistence.MyBatisStorage;
import org.ctvms.reports.FileInvoiceArchive;
import org.ctvms.reports.OfficeDocuments;
import org.mariadb.jdbc.MariaDbDataSource;

/** A host that is a Java module; says whether it ran as one, and what it did with each adapter. */
public final class Main {
    private Main() {}

    /** Database, its user and password, the mail server's port, and the folder of the invoices. */
    public static void main(String[] arguments) throws Exception {
        MariaDbDataSource database = new MariaDbDataSource(arguments[0]);
        database.setUser(arguments[1]);
        database.setPassword(arguments[2]);
        SmtpSettings smtp = SmtpSettings.of("127.0.0.1", Integer.parseInt(arguments[3]), "billing@example.com")
                .security(SmtpSettings.Security.NONE);
        Ctvms ctvms = Ctvms.builder()
                .storage(MyBatisStorage.on(database))
                .mail(new SmtpMail(smtp))
                .documents(new OfficeDocuments())
                .archive(new FileInvoiceArchive(Path.of(arguments[4])))
                .settings(Settings.of("Sample Cable Network"))
                .build();

        AdminSession admin = ctvms.actAsAdmin("sample clerk");
        Receipt receipt = pay(admin);
        int pdf = admin.invoices().open(receipt.invoice()).pdf().orElseThrow().length;
        admin.reports()
                .write(
                        new ReportQuery(ServiceType.CABLE_TV, YearMonth.from(receipt.receivedOn()), PaidState.NOT_PAID),
                        ReportFormat.XLSX,
                        OutputStream.nullOutputStream());
        System.out.println("module " + Ctvms.class.getModule().getName() + ", invoice " + receipt.invoice() + ", pdf "
                + (pdf > 0) + ", sent " + ctvms.mail().deliverDue().sent());
    }

    private static Receipt pay(AdminSession admin) {
        Plan plan = admin.plans().add(ServiceType.CABLE_TV, "Sample", Money.of(500), "");
        Address address = new Address("1", "Example Street", "Sampleton", "", "India", "600001");
        RegisteredCustomer customer = admin.customers()
                .add(NewCustomer.named("Sample Customer", address, new Contact("+91 90000 00001", "sample@example.com"))
                        .with(NewConnection.of(plan.id(), "device-1")));
        return admin.payments().collectCash(customer.connections().get(0).id(), Money.of(300));
    }
}
