package org.ctvms.core.time;

import java.io.ByteArrayOutputStream;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.ctvms.core.complaint.Assignment;
import org.ctvms.core.complaint.ComplaintNumber;
import org.ctvms.core.complaint.ComplaintRequest;
import org.ctvms.core.complaint.ComplaintType;
import org.ctvms.core.external.ExternalId;
import org.ctvms.core.invoice.InvoiceNumber;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.reminder.ReminderFilter;
import org.ctvms.core.report.PaidState;
import org.ctvms.core.report.ReportFormat;
import org.ctvms.core.report.ReportQuery;

/**
 * One public call, by the name of handle and method.
 *
 * @param reads how often it may read the clock; more than once only for what also notes how long it took
 * @param before what must have happened
 */
record OneCall(String name, int reads, Consumer<NewYearsEve> before, Consumer<NewYearsEve> call) {
    private static final ComplaintNumber FIRST = new ComplaintNumber(1000);

    static final List<OneCall> ALL = List.of(
            of(
                    "AdminCustomers.add",
                    w -> w.admin
                            .customers()
                            .add(w.fixture.newCustomer("Sample").with(w.fixture.newConnection(w.plan)))),
            of(
                    "AdminCustomers.change",
                    w -> w.admin.customers().change(w.admin.customers().find(w.connection.crf()))),
            of(
                    "AdminCustomers.remove",
                    NewYearsEve::payAll,
                    w -> w.admin.customers().remove(w.connection.crf())),
            of(
                    "AdminConnections.add",
                    w -> w.admin.connections().add(w.connection.crf(), w.fixture.newConnection(w.plan))),
            of("AdminConnections.changePlan", w -> w.admin.connections().changePlan(w.connection.id(), w.plan.id())),
            of(
                    "AdminConnections.reconnect",
                    NewYearsEve::goOnUntilSuspended,
                    w -> w.admin.connections().reconnect(w.connection.id())),
            of(
                    "AdminCustomers.setExternalId",
                    w -> w.admin.customers().setExternalId(w.connection.crf(), new ExternalId("CRM-1"))),
            of(
                    "AdminConnections.setExternalId",
                    w -> w.admin.connections().setExternalId(w.connection.id(), new ExternalId("LINE-1"))),
            of(
                    "AdminPayments.collectCash with an external id",
                    w -> w.admin.payments().collectCash(w.connection.id(), Money.of(300), new ExternalId("POS-1"))),
            of(
                    "AdminComplaints.raise",
                    w -> w.admin
                            .complaints()
                            .raise(ComplaintRequest.of(w.connection.crf(), ComplaintType.OTHER, "Sample text"))),
            of(
                    "AdminComplaints.assign",
                    NewYearsEve::complaint,
                    w -> w.admin.complaints().assign(FIRST, Assignment.NONE.to("sample technician"))),
            of("AdminConnections.close", w -> w.admin.connections().close(w.connection.id())),
            of("AdminPayments.collectCash", w -> w.fixture.pay(w.connection, 300)),
            of(
                    "AdminPayments.collectCash with a key",
                    w -> w.admin.payments().collectCash(w.connection.id(), Money.of(300), "key")),
            of(
                    "AdminPayments.collectCashTogether",
                    w -> w.admin.payments().collectCashTogether(Map.of(w.connection.id(), Money.of(300)), "key")),
            of(
                    "AdminPayments.collectOnline",
                    w -> w.admin.payments().collectOnline(w.connection.id(), Money.of(300), "reference")),
            of(
                    "AdminPayments.collectOnlineTogether",
                    w -> w.admin
                            .payments()
                            .collectOnlineTogether(Map.of(w.connection.id(), Money.of(300)), "reference")),
            of("AdminPayments.quote", w -> w.admin.payments().quote(w.connection.id(), Money.of(300))),
            of("AdminPayments.quoteReconnection", w -> w.admin.payments().quoteReconnection(w.connection.id())),
            of("CustomerPayments.quoteReconnection", w -> w.customer.payments().quoteReconnection(w.connection.id())),
            of("AdminPayments.openCharges", w -> w.admin.payments().openCharges(w.connection.id())),
            of(
                    "CustomerPayments.payOnline",
                    w -> w.customer.payments().payOnline(w.connection.id(), Money.of(300), "reference")),
            of(
                    "CustomerPayments.payOnlineTogether",
                    w -> w.customer
                            .payments()
                            .payOnlineTogether(Map.of(w.connection.id(), Money.of(300)), "reference")),
            of("CustomerPayments.quote", w -> w.customer.payments().quote(w.connection.id(), Money.of(300))),
            of("CustomerPayments.openCharges", w -> w.customer.payments().openCharges(w.connection.id())),
            of("AdminPlans.add", w -> w.fixture.plan(900)),
            of("AdminPlans.changePrice", w -> w.admin.plans().changePrice(w.plan.id(), Money.of(350))),
            of("Invoices.restore", w -> w.admin.invoices().restore(w.invoice)),
            of("InvoiceSeries.movePast", w -> w.admin.invoiceSeries().movePast(new InvoiceNumber(1009))),
            of("Invoices.restore by the customer", w -> w.customer.invoices().restore(w.invoice)),
            of(
                    "OwnDetails.change",
                    w -> w.customer
                            .details()
                            .change(
                                    Optional.empty(),
                                    w.customer.details().show().address(),
                                    w.customer.details().show().contact())),
            of("AdminReminders.remind", w -> w.admin.reminders().remind(w.connection.crf())),
            of("AdminReminders.remindAll", w -> w.admin.reminders().remindAll(ReminderFilter.ALL)),
            of(
                    "CustomerComplaints.raise",
                    w -> w.customer.complaints().raise(w.connection.id(), ComplaintType.NO_SIGNAL, "sample text")),
            of(
                    "AdminComplaints.markRead",
                    NewYearsEve::complaint,
                    w -> w.admin.complaints().markRead(FIRST)),
            of(
                    "AdminComplaints.resolve",
                    NewYearsEve::complaint,
                    w -> w.admin.complaints().resolve(FIRST, "sample note")),
            of("AdminReports.write", OneCall::writeReport),
            of("AdminSession.dashboard", w -> w.admin.dashboard()),
            of(
                    "AdminMail.resend",
                    NewYearsEve::loseTheInvoice,
                    w -> w.admin
                            .mail()
                            .resend(w.admin
                                    .mail()
                                    .failed(Optional.empty(), 1)
                                    .get(0)
                                    .id())),
            of(
                    "AdminMail.resendAll",
                    NewYearsEve::loseTheInvoice,
                    w -> w.admin.mail().resendAll()),
            of("AdminMail.prune", w -> w.admin.mail().prune(Period.ofDays(1))),
            of("Changes.prune", w -> w.admin.changes().prune(Period.ofDays(1))),
            of("JobRuns.prune", w -> w.admin.jobs().prune(Period.ofDays(1))),
            of("AuditTrail.prune", w -> w.admin.audit().prune(Period.ofDays(1))),
            new OneCall(
                    "Pruning.run",
                    2,
                    NewYearsEve::passTwoYears,
                    w -> w.engine.pruning().run()),
            of("AdminAccounts.add", NewYearsEve::addSecondAdmin),
            of(
                    "AdminAccounts.disable",
                    NewYearsEve::twoAdmins,
                    w -> w.admin.accounts().disable("second")),
            of(
                    "AdminAccounts.enable",
                    OneCall::disabledAdmin,
                    w -> w.admin.accounts().enable("second")),
            of(
                    "AdminAccounts.changeUserName",
                    w -> w.admin.accounts().changeUserName(NewYearsEve.USER, "sample.mango")),
            of("AdminAccounts.issueCredentials", w -> w.admin.accounts().issueCredentials(w.customer.crf())),
            of("Ctvms.createFirstAdmin", NewYearsEve::createFirstAdmin),
            of(
                    "Ctvms.signInAdmin",
                    NewYearsEve::createFirstAdmin,
                    w -> w.engine.signInAdmin(NewYearsEve.HEAD, NewYearsEve.PASSWORD)),
            of(
                    "Ctvms.signInCustomer",
                    NewYearsEve::replaceGeneratedPassword,
                    w -> w.engine.signInCustomer(NewYearsEve.USER, NewYearsEve.PASSWORD)),
            of(
                    "Ctvms.replaceGeneratedPassword",
                    w -> w.engine.replaceGeneratedPassword(
                            NewYearsEve.USER, NewYearsEve.GENERATED, NewYearsEve.PASSWORD)),
            of("OwnPassword.requestCode", w -> w.customer.password().requestCode()),
            of(
                    "OwnPassword.change",
                    NewYearsEve::requestCode,
                    w -> w.customer.password().change(NewYearsEve.GENERATED, w.code(), NewYearsEve.PASSWORD)),
            of(
                    "ForgottenPassword.requestCode",
                    w -> w.engine.forgottenPassword().requestCode(NewYearsEve.USER)),
            of(
                    "ForgottenPassword.reset",
                    NewYearsEve::requestCode,
                    w -> w.engine.forgottenPassword().reset(NewYearsEve.USER, w.code(), NewYearsEve.PASSWORD)),
            new OneCall("DailyRun.run", 2, w -> {}, w -> w.engine.dailyRun().run()));

    private static OneCall of(String name, Consumer<NewYearsEve> call) {
        return of(name, w -> {}, call);
    }

    private static OneCall of(String name, Consumer<NewYearsEve> before, Consumer<NewYearsEve> call) {
        return new OneCall(name, 1, before, call);
    }

    private static void writeReport(NewYearsEve world) {
        ReportQuery query = new ReportQuery(ServiceType.CABLE_TV, YearMonth.of(2026, 12), PaidState.NOT_PAID);
        world.admin.reports().write(query, ReportFormat.PDF, new ByteArrayOutputStream());
    }

    private static void disabledAdmin(NewYearsEve world) {
        world.twoAdmins();
        world.admin.accounts().disable("second");
    }
}
