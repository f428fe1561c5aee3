package org.ctvms.demo.wiring.readme;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.ctvms.core.AdminSession;
import org.ctvms.core.Ctvms;
import org.ctvms.core.Settings;
import org.ctvms.core.change.Change;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.customer.Address;
import org.ctvms.core.customer.Contact;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.external.ExternalId;
import org.ctvms.core.language.Language;
import org.ctvms.core.money.Money;
import org.ctvms.core.payment.ListedPayment;
import org.ctvms.core.payment.Receipt;
import org.ctvms.core.plan.Plan;
import org.ctvms.core.plan.PlanId;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.registration.NewConnection;
import org.ctvms.core.registration.NewCustomer;
import org.ctvms.core.registration.RegisteredCustomer;
import org.ctvms.mail.SmtpMail;
import org.ctvms.mail.SmtpSettings;
import org.ctvms.persistence.MyBatisStorage;
import org.ctvms.reports.FileInvoiceArchive;
import org.ctvms.reports.OfficeDocuments;

/** The lines of the project's README. */
final class ProjectReadme {
    private final Consumer<Change> host;

    ProjectReadme(Consumer<Change> host) {
        this.host = host;
    }

    static List<Object> embed(DataSource dataSource, String appPassword) {
        Ctvms ctvms = Ctvms.builder()
                .storage(MyBatisStorage.on(dataSource))
                .mail(new SmtpMail(SmtpSettings.of("smtp.gmail.com", 587, "you@example.com")
                        .login("you@example.com", appPassword)))
                .documents(new OfficeDocuments())
                .archive(new FileInvoiceArchive(Path.of("invoices")))
                .settings(Settings.of("Sample Cable Network"))
                .build();

        AdminSession admin = ctvms.actAsAdmin("erp");
        Plan plan = admin.plans().add(ServiceType.BROADBAND, "Home 50", Money.of("499"), "50 Mbit/s");
        Address address = new Address("12", "Example Street", "Sampleton", "Example State", "India", "600001");
        Contact contact = new Contact("+91 90000 00001", "sample@example.com");
        RegisteredCustomer customer = admin.customers()
                .add(NewCustomer.named("Sample Customer", address, contact)
                        .with(NewConnection.of(plan.id(), "login-1")));
        Receipt receipt =
                admin.payments().collectCash(customer.connections().get(0).id(), Money.of("499"));

        ctvms.dailyRun().run();
        ctvms.mail().deliverDue();
        return List.of(receipt);
    }

    static Settings settings() {
        Settings settings = Settings.builder()
                .operatorName("Sample Cable Network")
                .currency("IDR", 0)
                .zone("Asia/Jakarta")
                .language(Language.INDONESIAN)
                .build();
        return settings;
    }

    static List<Object> identify(AdminSession admin, Crf crf, PlanId planId) {
        ServiceConnection line = admin.connections()
                .add(crf, NewConnection.of(planId, "login-2").withExternalId(new ExternalId("LINE-7")));
        ExternalId id = new ExternalId("POS-2025-000417");
        Receipt receipt = admin.payments().collectCash(line.id(), Money.of("499"), id);
        ListedPayment payment = admin.payments().findByExternalId(id);
        return List.of(receipt, payment);
    }

    long poll(AdminSession admin, long seenBefore) {
        long lastSeen = seenBefore;
        List<Change> page = admin.changes().after(lastSeen, 500);
        for (Change change : page) {
            handle(change);
            lastSeen = change.number();
        }
        return lastSeen;
    }

    private void handle(Change change) {
        host.accept(change);
    }
}
