package org.ctvms.demo.ui.shell;

import java.time.YearMonth;
import java.util.function.Consumer;
import org.ctvms.core.AdminSession;
import org.ctvms.core.complaint.ComplaintFilter;
import org.ctvms.core.connection.ConnectionFilter;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.invoice.InvoiceNumber;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.reminder.ReminderFilter;
import org.ctvms.core.report.ReportQuery;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.admin.AdminDesk;
import org.ctvms.demo.ui.admin.AdminNavigation;
import org.ctvms.demo.ui.admin.admins.AdminsScreen;
import org.ctvms.demo.ui.admin.audit.AuditScreen;
import org.ctvms.demo.ui.admin.collect.CollectScreen;
import org.ctvms.demo.ui.admin.complaints.ComplaintsScreen;
import org.ctvms.demo.ui.admin.connections.ConnectionsScreen;
import org.ctvms.demo.ui.admin.customers.CustomersScreen;
import org.ctvms.demo.ui.admin.dashboard.DashboardScreen;
import org.ctvms.demo.ui.admin.details.PaymentDetailsScreen;
import org.ctvms.demo.ui.admin.everything.EverythingSearch;
import org.ctvms.demo.ui.admin.invoices.InvoicesScreen;
import org.ctvms.demo.ui.admin.jobs.DailyRunScreen;
import org.ctvms.demo.ui.admin.outbox.OutboxScreen;
import org.ctvms.demo.ui.admin.plans.PlansScreen;
import org.ctvms.demo.ui.admin.reminders.RemindersScreen;
import org.ctvms.demo.ui.admin.reports.ReportsScreen;
import org.ctvms.demo.ui.admin.settings.SettingsScreen;

/** An admin's screens, and the ways between them. */
final class AdminShell implements AdminNavigation {
    static final String FIRST = "dashboard";

    private final Shell shell;

    AdminShell(Ui ui, AdminSession session, TopBar top, Consumer<String> shown) {
        this.shell = new Shell(ui, top, session::asOf, shown);
        AdminDesk desk = new AdminDesk(ui, session, this);
        addDailyWork(desk);
        shell.section("shell.office");
        addOffice(desk);
        shell.offerToday("shell.runDay", this::runTheDay);
        EverythingSearch search = new EverythingSearch(desk);
        top.search(search);
        shell.bindKeys();
        shell.offerSearch(search::focus);
    }

    private void addDailyWork(AdminDesk desk) {
        shell.addFigures("dashboard", "dashboard", () -> new DashboardScreen(desk));
        shell.addFigures("customers", "customers", () -> new CustomersScreen(desk));
        shell.addFigures("connections", "connections", () -> new ConnectionsScreen(desk));
        shell.add("collect", "collect", () -> new CollectScreen(desk));
        shell.add("invoices", "invoices", () -> new InvoicesScreen(desk));
        shell.addFigures("details", "details", () -> new PaymentDetailsScreen(desk));
        shell.addFigures("reminders", "reminders", () -> new RemindersScreen(desk));
        shell.add("complaints", "complaints", () -> new ComplaintsScreen(desk));
        shell.addFigures("reports", "reports", () -> new ReportsScreen(desk));
    }

    private void addOffice(AdminDesk desk) {
        shell.add("plans", "plans", () -> new PlansScreen(desk));
        shell.add("jobs", "run", () -> new DailyRunScreen(desk));
        shell.add("outbox", "mail", () -> new OutboxScreen(desk));
        shell.add("audit", "audit", () -> new AuditScreen(desk));
        shell.add("admins", "admins", () -> new AdminsScreen(desk));
        shell.add("settings", "settings", () -> new SettingsScreen(desk));
    }

    private void runTheDay() {
        shell.<DailyRunScreen>front("jobs").runNow();
    }

    Shell shell() {
        return shell;
    }

    @Override
    public void customer(Crf crf) {
        shell.<CustomersScreen>front("customers").open(crf);
    }

    @Override
    public void connection(Crf crf, ConnectionId connection) {
        shell.<CustomersScreen>front("customers").open(crf, connection);
    }

    @Override
    public void connections(ConnectionFilter filter) {
        shell.<ConnectionsScreen>front("connections").open(filter);
    }

    @Override
    public void collect(Crf crf, ConnectionId connection) {
        shell.<CollectScreen>front("collect").open(crf, connection);
    }

    @Override
    public void invoice(InvoiceNumber number) {
        shell.<InvoicesScreen>front("invoices").open(number);
    }

    @Override
    public void payments(ServiceType service, YearMonth month) {
        shell.<InvoicesScreen>front("invoices").payments(service, month);
    }

    @Override
    public void paymentDetails(Crf crf) {
        shell.<PaymentDetailsScreen>front("details").open(crf);
    }

    @Override
    public void debtors(ReminderFilter filter) {
        shell.<RemindersScreen>front("reminders").open(filter);
    }

    @Override
    public void complaints(ComplaintFilter filter) {
        shell.<ComplaintsScreen>front("complaints").open(filter);
    }

    @Override
    public void report(ReportQuery query) {
        shell.<ReportsScreen>front("reports").open(query);
    }
}
