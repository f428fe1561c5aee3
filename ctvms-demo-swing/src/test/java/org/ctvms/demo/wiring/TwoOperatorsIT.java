package org.ctvms.demo.wiring;

import static com.google.inject.name.Names.named;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Key;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.ctvms.core.AdminSession;
import org.ctvms.core.Ctvms;
import org.ctvms.core.Settings;
import org.ctvms.core.customer.Address;
import org.ctvms.core.customer.Contact;
import org.ctvms.core.invoice.InvoiceNumber;
import org.ctvms.core.money.Money;
import org.ctvms.core.payment.Receipt;
import org.ctvms.core.plan.Plan;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.registration.NewConnection;
import org.ctvms.core.registration.NewCustomer;
import org.ctvms.mail.SmtpSettings;
import org.ctvms.persistence.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TwoOperatorsIT {
    private static final SmtpSettings SMTP = SmtpSettings.of("127.0.0.1", 2525, "billing@example.com");

    private final HikariDataSource database = TestDatabase.shared().newDatabase();

    @TempDir
    Path invoices;

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void operatorsOfOneInjectorKeepLedgersAndInvoicesApart() {
        Injector injector = Guice.createInjector(
                binder -> binder.bind(DataSource.class).toInstance(database), operator("north"), operator("south"));
        Ctvms north = engine(injector, "north");
        Ctvms south = engine(injector, "south");

        assertThat(pay(north, 300).invoice()).isEqualTo(pay(south, 400).invoice());

        assertThat(documentOf(north)).isNotEqualTo(documentOf(south));
        assertThat(invoices.resolve("north/1/invoice-1000.pdf")).exists();
        assertThat(invoices.resolve("south/1/invoice-1000.pdf")).exists();
        assertThat(engine(injector, "north")).isSameAs(north);
    }

    private OperatorModule operator(String name) {
        return new OperatorModule(name, Settings.of(name + " Sample Network"), SMTP, invoices);
    }

    private static Ctvms engine(Injector injector, String operator) {
        return injector.getInstance(Key.get(Ctvms.class, named(operator)));
    }

    private static Receipt pay(Ctvms engine, long amount) {
        AdminSession admin = engine.actAsAdmin("sample clerk");
        Plan plan = admin.plans().add(ServiceType.CABLE_TV, "Sample", Money.of(500), "");
        NewCustomer customer = NewCustomer.named(
                        "Sample Customer",
                        new Address("1", "Example Street", "Sampleton", "", "India", "600001"),
                        new Contact("+91 90000 00001", "sample@example.com"))
                .with(NewConnection.of(plan.id(), "device-1"));
        return admin.payments()
                .collectCash(
                        admin.customers().add(customer).connections().get(0).id(), Money.of(amount));
    }

    private static byte[] documentOf(Ctvms engine) {
        return engine.actAsAdmin("sample clerk")
                .invoices()
                .open(new InvoiceNumber(1000))
                .pdf()
                .orElseThrow();
    }
}
