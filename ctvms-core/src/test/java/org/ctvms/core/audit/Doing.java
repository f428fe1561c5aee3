package org.ctvms.core.audit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ctvms.core.AdminSession;
import org.ctvms.core.Ctvms;
import org.ctvms.core.CustomerSession;
import org.ctvms.core.account.NewAdmin;
import org.ctvms.core.account.OwnPassword;
import org.ctvms.core.complaint.Assignment;
import org.ctvms.core.complaint.Complaint;
import org.ctvms.core.complaint.ComplaintNumber;
import org.ctvms.core.complaint.ComplaintRequest;
import org.ctvms.core.complaint.ComplaintType;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.document.Invoices;
import org.ctvms.core.external.ExternalId;
import org.ctvms.core.invoice.InvoiceNumber;
import org.ctvms.core.mail.Letter;
import org.ctvms.core.mail.MailKind;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.Plan;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.refusal.CtvmsException;
import org.ctvms.core.registration.OwnDetails;
import org.ctvms.core.reminder.ReminderFilter;
import org.ctvms.core.report.PaidState;
import org.ctvms.core.report.ReportFormat;
import org.ctvms.core.report.ReportQuery;
import org.ctvms.core.testkit.EngineFixture;

/** A customer with one connection that owes a month, and everything that somebody can do. */
final class Doing {
    private static final String HEAD = "head.clerk";
    private static final String USER = "crf100";
    private static final String PASSWORD = "chosen password";

    final EngineFixture fixture = EngineFixture.on("2026-03-10");
    final AdminSession admin = fixture.admin();
    private final Ctvms engine = fixture.engine();
    private final Plan plan = fixture.plan(300);
    private final ServiceConnection connection = fixture.connect(plan);

    private CustomerSession customer() {
        return engine.actAsCustomer(connection.crf());
    }

    void nothingMore() {}

    void changeCustomer() {
        admin.customers().change(admin.customers().find(connection.crf()));
    }

    void setCustomersExternalId() {
        admin.customers().setExternalId(connection.crf(), new ExternalId("CRM-1"));
    }

    void setConnectionsExternalId() {
        admin.connections().setExternalId(connection.id(), new ExternalId("LINE-1"));
    }

    void issueCredentials() {
        admin.accounts().issueCredentials(connection.crf());
    }

    void changeOwnDetails() {
        OwnDetails own = customer().details();
        own.change(Optional.empty(), own.show().address(), own.show().contact());
    }

    void removeCustomer() {
        fixture.pay(connection, 300);
        admin.customers().remove(connection.crf());
    }

    void changePrice() {
        admin.plans().changePrice(plan.id(), Money.of(350));
    }

    void addConnection() {
        admin.connections().add(connection.crf(), fixture.newConnection(plan));
    }

    void changePlan() {
        admin.connections().changePlan(connection.id(), fixture.plan(400).id());
    }

    void reconnect() {
        fixture.runOn("2026-08-10");
        admin.connections().reconnect(connection.id());
    }

    void confirmTheClock() {
        fixture.runOn("2026-03-10");
        fixture.skipTo("2126-03-10");
        admin.dailyRun().confirm(fixture.clock().today());
    }

    void pruneTheTrail() {
        fixture.skipTo("2026-03-12");
        admin.audit().prune(Period.ofDays(1));
    }

    void close() {
        admin.connections().close(connection.id());
    }

    void collectCash() {
        fixture.pay(connection, 300);
    }

    void payOnline() {
        customer().payments().payOnline(connection.id(), Money.of(300), "reference-1");
    }

    void restoreInvoice() {
        admin.invoices().restore(fixture.pay(connection, 300).invoice());
    }

    void moveInvoiceSeries() {
        admin.invoiceSeries().movePast(new InvoiceNumber(1008));
    }

    void restoreOwnInvoice() {
        Invoices own = customer().invoices();
        own.restore(fixture.pay(connection, 300).invoice());
    }

    void remind() {
        admin.reminders().remind(connection.crf());
    }

    void remindAll() {
        admin.reminders().remindAll(ReminderFilter.ALL);
    }

    void complain() {
        customer().complaints().raise(ComplaintType.NO_SIGNAL, "sample text");
    }

    Complaint takeComplaint() {
        return admin.complaints().raise(ComplaintRequest.of(customer().crf(), ComplaintType.OTHER, "sample text"));
    }

    void assign() {
        admin.complaints().assign(takeComplaint().number(), Assignment.NONE.to("sample technician"));
    }

    void markRead() {
        ComplaintNumber number = customer()
                .complaints()
                .raise(ComplaintType.OTHER, "sample text")
                .number();
        admin.complaints().markRead(number);
        admin.complaints().markRead(number);
    }

    void resolve() {
        admin.complaints()
                .resolve(
                        customer()
                                .complaints()
                                .raise(ComplaintType.OTHER, "sample text")
                                .number(),
                        "sample note");
    }

    void makeReport() {
        ReportQuery query = new ReportQuery(ServiceType.CABLE_TV, YearMonth.of(2026, 3), PaidState.NOT_PAID);
        admin.reports().write(query, ReportFormat.PDF, new ByteArrayOutputStream());
    }

    void resend() {
        loseTheWelcome();
        admin.mail().resend(admin.mail().failed(Optional.empty(), 1).get(0).id());
    }

    void resendAll() {
        loseTheWelcome();
        admin.mail().resendAll();
    }

    private void loseTheWelcome() {
        fixture.mail().refuseNext(1);
        engine.mail().deliverDue();
    }

    void createFirstAdmin() {
        engine.createFirstAdmin(new NewAdmin(HEAD, "Sample Head Clerk", "head@example.com"), PASSWORD);
    }

    void addAdmin() {
        admin.accounts().add(new NewAdmin("second", "Sample Second", "second@example.com"));
    }

    void disableAdmin() {
        createFirstAdmin();
        addAdmin();
        admin.accounts().disable("second");
    }

    void enableAdmin() {
        disableAdmin();
        admin.accounts().enable("second");
    }

    void renameAdmin() {
        createFirstAdmin();
        admin.accounts().changeUserName(HEAD, "first.clerk");
    }

    void renameCustomer() {
        admin.accounts().changeUserName(USER, "sample.mango");
    }

    void signInAdmin() {
        createFirstAdmin();
        engine.signInAdmin(HEAD, PASSWORD);
    }

    void signInCustomer() {
        replaceGeneratedPassword();
        engine.signInCustomer(USER, PASSWORD);
    }

    void failAsAdmin() {
        createFirstAdmin();
        fail(() -> engine.signInAdmin(HEAD, "wrong password"));
    }

    void failAsCustomer() {
        fail(() -> engine.signInCustomer(USER, "wrong password"));
    }

    private static void fail(ThrowingCallable call) {
        IntStream.range(0, 6).forEach(attempt -> assertThatThrownBy(call).isInstanceOf(CtvmsException.class));
    }

    void replaceGeneratedPassword() {
        engine.replaceGeneratedPassword(USER, mailed(MailKind.CREDENTIALS, "password"), PASSWORD);
    }

    void changePassword() {
        OwnPassword own = customer().password();
        own.requestCode();
        own.change(mailed(MailKind.CREDENTIALS, "password"), mailed(MailKind.OTP, "code"), PASSWORD);
    }

    void resetAdminsPassword() {
        createFirstAdmin();
        reset(HEAD);
    }

    void resetCustomersPassword() {
        reset(USER);
    }

    private void reset(String userName) {
        engine.forgottenPassword().requestCode(userName);
        engine.forgottenPassword().reset(userName, mailed(MailKind.OTP, "code"), "another password");
    }

    private String mailed(MailKind kind, String value) {
        engine.mail().deliverDue();
        List<Letter> letters = fixture.mail().letters(kind);
        return letters.get(0).values().get(value);
    }
}
