package org.ctvms.demo.ui;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ctvms.core.AdminSession;
import org.ctvms.core.account.NewAdmin;
import org.ctvms.core.complaint.ComplaintType;
import org.ctvms.core.customer.Address;
import org.ctvms.core.customer.Contact;
import org.ctvms.core.mail.MailKind;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.Plan;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.registration.NewConnection;
import org.ctvms.core.registration.NewCustomer;
import org.ctvms.core.registration.RegisteredCustomer;
import org.ctvms.demo.database.DemoDatabase;
import org.ctvms.demo.engine.DemoEngine;
import org.ctvms.demo.mail.CaughtMail;
import org.ctvms.persistence.testing.TestDatabase;

/** What happened in the small office before a test begins; lived through the engine once for all tests. */
final class OfficePast {
    private static final LocalDate BEGINNING = LocalDate.of(2026, 6, 15);
    private static final LocalDate HARD_TIMES = LocalDate.of(2026, 9, 1);
    private static final int CUSTOMERS = 8;

    private final List<RegisteredCustomer> customers;
    private final Map<String, String> passwords;
    private final OfficeCopy copy;

    private OfficePast() {
        HikariDataSource pool = TestDatabase.shared().newDatabase();
        Path home = emptyFolder();
        try (DemoEngine host = DemoEngine.on(DemoDatabase.of(pool), home, BEGINNING)) {
            this.customers = movingIn(host.engine().actAsAdmin("setup"));
            live(host);
            this.passwords = host.catcher().orElseThrow().take().of(MailKind.CREDENTIALS).stream()
                    .collect(Collectors.toMap(
                            CaughtMail::recipient, mail -> mail.password().orElseThrow()));
            this.copy = OfficeCopy.of(pool, home);
        }
    }

    /** The past, lived when it is first asked for. */
    static OfficePast lived() {
        return Once.PAST;
    }

    private static Path emptyFolder() {
        try {
            return Files.createTempDirectory(Path.of("target").toAbsolutePath(), "office-past");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<RegisteredCustomer> movingIn(AdminSession admin) {
        Plan television = admin.plans().add(ServiceType.CABLE_TV, "Family", Money.of("399.50"), "240 channels");
        Plan broadband = admin.plans().add(ServiceType.BROADBAND, "Home 50", Money.of("499"), "50 Mbit/s");
        return IntStream.range(0, CUSTOMERS)
                .mapToObj(number -> admin.customers().add(customer(number, television, broadband)))
                .toList();
    }

    private static NewCustomer customer(int number, Plan television, Plan broadband) {
        NewCustomer customer = NewCustomer.named(
                "Sample Customer " + number,
                new Address("House " + number, "Example Street", "Sampleton", "Example State", "India", "600001"),
                new Contact("+91 90000 1000" + number, "sample" + number + "@example.com"));
        NewCustomer connected = number < 4
                ? customer.with(NewConnection.of(television.id(), "BOX-" + number))
                : customer.with(NewConnection.of(broadband.id(), "login-" + number));
        return switch (number) {
            case 2 -> connected.with(NewConnection.of(broadband.id(), "login-" + number));
            case 6 -> connected.with(NewConnection.of(television.id(), "BOX-" + number));
            default -> connected;
        };
    }

    private void live(DemoEngine host) {
        AdminSession admin = host.engine().actAsAdmin("setup");
        for (LocalDate day = BEGINNING.plusDays(1); day.isBefore(SmallOffice.TODAY); day = day.plusMonths(1)) {
            host.clock().setTo(day);
            host.engine().dailyRun().run();
            payOn(day, admin);
        }
        host.clock().setTo(SmallOffice.TODAY);
        host.engine().dailyRun().run();
        complain(host, 1, ComplaintType.NO_SIGNAL, "The picture is gone.");
        complain(host, 4, ComplaintType.BILLING, "A question on my bill.");
        host.engine()
                .createFirstAdmin(
                        new NewAdmin(SmallOffice.ADMIN, "Sample Admin", "admin@example.com"), SmallOffice.PASSWORD);
        host.engine().mail().deliverDue();
    }

    private void payOn(LocalDate day, AdminSession admin) {
        customers.stream()
                .filter(customer -> day.isBefore(HARD_TIMES) || customer.crf().number() % 2 == 0)
                .flatMap(customer -> admin.connections().of(customer.crf()).stream())
                .filter(overview -> overview.due().isPositive())
                .forEach(overview ->
                        admin.payments().collectCash(overview.connection().id(), overview.due()));
    }

    private void complain(DemoEngine host, int number, ComplaintType type, String words) {
        host.engine().actAsCustomer(customer(number).crf()).complaints().raise(type, words);
    }

    /** The customer of that number, from 0. */
    RegisteredCustomer customer(int number) {
        return customers.get(number);
    }

    /** The generated password that was mailed to the customer of that number. */
    String passwordOf(int number) {
        return passwords.get(customer(number).customer().contact().email().orElseThrow());
    }

    /** Its rows and files. */
    OfficeCopy copy() {
        return copy;
    }

    private static final class Once {
        static final OfficePast PAST = new OfficePast();
    }
}
