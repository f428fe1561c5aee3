package org.ctvms.core.time;

import org.ctvms.core.AdminSession;
import org.ctvms.core.Ctvms;
import org.ctvms.core.CustomerSession;
import org.ctvms.core.account.Login;
import org.ctvms.core.account.NewAdmin;
import org.ctvms.core.account.Passwords;
import org.ctvms.core.account.Person;
import org.ctvms.core.complaint.ComplaintNumber;
import org.ctvms.core.complaint.ComplaintType;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.customer.Customer;
import org.ctvms.core.invoice.InvoiceNumber;
import org.ctvms.core.mail.MailKind;
import org.ctvms.core.plan.Plan;
import org.ctvms.core.testkit.EngineFixture;
import org.ctvms.core.testkit.Samples;

/** An office at noon of 31 December: one customer with a connection that owes two months and was paid one. */
final class NewYearsEve {
    static final String USER = "crf100";
    static final String HEAD = "head.clerk";
    static final String PASSWORD = "chosen password";

    static final String GENERATED = "generated password";
    // why: once, for a hash takes as long as the rest of a world
    private static final String HASH = Passwords.configured().hash(GENERATED);

    final EngineFixture fixture = EngineFixture.on("2026-10-10");
    final Ctvms engine = fixture.engine();
    final AdminSession admin = fixture.admin();
    final Plan plan = fixture.plan(300);
    final ServiceConnection connection = connect();
    final CustomerSession customer = engine.actAsCustomer(connection.crf());
    final InvoiceNumber invoice = fixture.pay(connection, 300).invoice();

    NewYearsEve() {
        fixture.runOn("2026-11-10");
        fixture.skipTo("2026-12-31");
    }

    private ServiceConnection connect() {
        Customer customer = Samples.customer(100);
        fixture.storage().write(work -> {
            work.customers().insert(customer);
            Person owner = Person.customer(
                    customer.crf(), customer.name(), customer.contact().email());
            return work.logins().insert(Login.fresh(USER, owner, HASH, true));
        });
        return admin.connections().add(customer.crf(), fixture.newConnection(plan));
    }

    ComplaintNumber complaint() {
        return customer.complaints().raise(ComplaintType.OTHER, "sample text").number();
    }

    void payAll() {
        fixture.pay(connection, 600);
    }

    void goOnUntilSuspended() {
        fixture.runOn("2027-01-20");
        fixture.runOn("2027-01-31");
    }

    void passTwoYears() {
        engine.mail().deliverDue();
        admin.reminders().remind(connection.crf());
        fixture.runOn("2027-12-31");
        fixture.runOn("2028-12-31");
    }

    void loseTheInvoice() {
        fixture.mail().refuseNext(1);
        engine.mail().deliverDue();
    }

    void createFirstAdmin() {
        engine.createFirstAdmin(new NewAdmin(HEAD, "Sample Head Clerk", "head@example.com"), PASSWORD);
    }

    void addSecondAdmin() {
        admin.accounts().add(new NewAdmin("second", "Sample Second", "second@example.com"));
    }

    void twoAdmins() {
        createFirstAdmin();
        addSecondAdmin();
    }

    void replaceGeneratedPassword() {
        engine.replaceGeneratedPassword(USER, GENERATED, PASSWORD);
    }

    void requestCode() {
        engine.forgottenPassword().requestCode(USER);
        engine.mail().deliverDue();
    }

    String code() {
        return fixture.mail().letters(MailKind.OTP).get(0).values().get("code");
    }
}
