package org.ctvms.demo.ui;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.ctvms.core.AdminSession;
import org.ctvms.core.account.NewAdmin;
import org.ctvms.core.complaint.ComplaintType;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.customer.Address;
import org.ctvms.core.customer.Contact;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.Plan;
import org.ctvms.core.plan.Service;
import org.ctvms.core.registration.NewConnection;
import org.ctvms.core.registration.NewCustomer;
import org.ctvms.core.registration.RegisteredCustomer;
import org.ctvms.demo.database.DemoDatabase;
import org.ctvms.demo.engine.DemoEngine;
import org.ctvms.persistence.testing.TestDatabase;

/**
 * A small office on a real MariaDB, on 24 November 2026: customers 100 to 107 since June, who pay in full (even CRF) or
 * owe since September (odd CRF); 100 to 103 watch TV, 104 to 107 have broadband, 102 and 106 have both. Two complaints.
 */
final class SmallOffice implements AutoCloseable {
    static final String ADMIN = "sample.admin";
    static final String PASSWORD = "sample password";
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate BEGINNING = LocalDate.of(2026, 6, 15);
    private static final int CUSTOMERS = 8;

    private final WatchedPool pool = WatchedPool.around(TestDatabase.shared().newDatabase());
    private final DemoEngine host;
    private final AdminSession admin;
    private final List<RegisteredCustomer> customers;

    private SmallOffice(Path home) {
        this.host = DemoEngine.on(DemoDatabase.of(pool), home, BEGINNING);
        this.admin = host.engine().actAsAdmin("setup");
        Plan television = admin.plans().add(Service.CABLE_TV, "Family", Money.of("399.50"), "240 channels");
        Plan broadband = admin.plans().add(Service.BROADBAND, "Home 50", Money.of("499"), "50 Mbit/s");
        this.customers = IntStream.range(0, CUSTOMERS)
                .mapToObj(number -> admin.customers().add(customer(number, television, broadband)))
                .toList();
    }

    /** Opens the office in the folder. */
    static SmallOffice open(Path home) {
        SmallOffice office = new SmallOffice(home);
        office.live();
        return office;
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

    private void live() {
        for (LocalDate day = BEGINNING.plusDays(1); day.isBefore(TODAY); day = day.plusMonths(1)) {
            host.clock().setTo(day);
            host.engine().dailyRun().run();
            payOn(day);
        }
        host.clock().setTo(TODAY);
        host.engine().dailyRun().run();
        host.engine().actAsCustomer(crf(1)).complaints().raise(ComplaintType.NO_SIGNAL, "The picture is gone.");
        host.engine().actAsCustomer(crf(4)).complaints().raise(ComplaintType.BILLING, "A question on my bill.");
        host.engine().createFirstAdmin(new NewAdmin(ADMIN, "Sample Admin", "admin@example.com"), PASSWORD);
        host.engine().mail().deliverDue();
    }

    private void payOn(LocalDate day) {
        boolean everybody = day.isBefore(LocalDate.of(2026, 9, 1));
        customers.stream()
                .filter(customer -> everybody || customer.crf().number() % 2 == 0)
                .flatMap(customer -> admin.connections().of(customer.crf()).stream())
                .filter(overview -> overview.due().isPositive())
                .forEach(overview ->
                        admin.payments().collectCash(overview.connection().id(), overview.due()));
    }

    DemoEngine host() {
        return host;
    }

    /** An admin, to look past the windows. */
    AdminSession admin() {
        return admin;
    }

    /** The CRF of the customer of that number, from 0. */
    Crf crf(int number) {
        return customers.get(number).crf();
    }

    /** The user name of the customer of that number, who can sign in with {@link #PASSWORD} from now on. */
    String userNameOf(int number) {
        String userName = customers.get(number).userName();
        String address = customers.get(number).customer().contact().email();
        host.engine().forgottenPassword().requestCode(userName);
        host.engine().mail().deliverDue();
        String code = host.catcher().orElseThrow().take().all().stream()
                .filter(mail -> mail.recipient().equals(address))
                .flatMap(mail -> mail.code().stream())
                .reduce((earlier, later) -> later)
                .orElseThrow();
        host.engine().forgottenPassword().reset(userName, code, PASSWORD);
        return userName;
    }

    /** The generated password that was mailed to the customer of that number. */
    String passwordMailedTo(int number) {
        String address = customers.get(number).customer().contact().email();
        return host.catcher().orElseThrow().take().all().stream()
                .filter(mail -> mail.recipient().equals(address))
                .flatMap(mail -> mail.password().stream())
                .findFirst()
                .orElseThrow();
    }

    /** The first connection of the customer of that number. */
    ConnectionId connection(int number) {
        return customers.get(number).connections().get(0).id();
    }

    /** Where the window asked for the database on the event thread; there should be none. */
    List<Throwable> callsOnEventThread() {
        return pool.onEventThread();
    }

    @Override
    public void close() {
        host.close();
    }
}
