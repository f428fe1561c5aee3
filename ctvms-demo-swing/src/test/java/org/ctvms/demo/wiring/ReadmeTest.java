package org.ctvms.demo.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.ctvms.core.AdminSession;
import org.ctvms.core.Ctvms;
import org.ctvms.core.Settings;
import org.ctvms.core.change.Change;
import org.ctvms.core.customer.Address;
import org.ctvms.core.customer.Contact;
import org.ctvms.core.money.Money;
import org.ctvms.core.payment.Receipt;
import org.ctvms.core.plan.Plan;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.registration.NewConnection;
import org.ctvms.core.registration.NewCustomer;
import org.ctvms.core.registration.RegisteredCustomer;
import org.ctvms.mail.SmtpMail;
import org.ctvms.mail.SmtpSettings;
import org.ctvms.persistence.MyBatisStorage;
import org.ctvms.reports.FileInvoiceArchive;
import org.ctvms.reports.OfficeDocuments;
import org.junit.jupiter.api.Test;

class ReadmeTest {
    private static final Path README = Path.of("..", "README.md");
    private static final Path THIS = Path.of("src/test/java/org/ctvms/demo/wiring/ReadmeTest.java");

    @Test
    void theReadmesLinesAreThoseThatCompileHere() throws IOException {
        String here = words(Files.readString(THIS));

        assertThat(blocks(Files.readString(README)))
                .hasSize(2)
                .allSatisfy(block -> assertThat(here).contains(block));
    }

    private static List<String> blocks(String readme) {
        return Stream.of(readme.split("```java"))
                .skip(1)
                .map(block -> words(block.substring(0, block.indexOf("```"))))
                .toList();
    }

    /** The code without comments and white space, so that formatting does not matter. */
    private static String words(String code) {
        return code.lines()
                .map(line -> line.replaceAll("//.*", ""))
                .collect(Collectors.joining())
                .replaceAll("\\s+", "");
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

    static long poll(AdminSession admin, long seenBefore) {
        long lastSeen = seenBefore;
        List<Change> page = admin.changes().after(lastSeen, 500);
        for (Change change : page) {
            handle(change);
            lastSeen = change.number();
        }
        return lastSeen;
    }

    private static void handle(Change change) {
        assertThat(change.kind()).isNotNull();
    }
}
