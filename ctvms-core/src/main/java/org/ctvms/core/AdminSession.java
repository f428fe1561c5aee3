package org.ctvms.core;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.ctvms.core.account.AdminAccounts;
import org.ctvms.core.account.OwnPassword;
import org.ctvms.core.account.SignedIn;
import org.ctvms.core.audit.AuditTrail;
import org.ctvms.core.billing.DailyRun;
import org.ctvms.core.change.Changes;
import org.ctvms.core.complaint.AdminComplaints;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.dashboard.AdminDashboard;
import org.ctvms.core.document.InvoiceSeries;
import org.ctvms.core.document.Invoices;
import org.ctvms.core.history.CustomerHistory;
import org.ctvms.core.job.JobRuns;
import org.ctvms.core.mail.AdminMail;
import org.ctvms.core.payment.AdminPayments;
import org.ctvms.core.plan.AdminPlans;
import org.ctvms.core.refusal.Check;
import org.ctvms.core.registration.AdminConnections;
import org.ctvms.core.registration.AdminCustomers;
import org.ctvms.core.reminder.AdminReminders;
import org.ctvms.core.report.AdminReports;
import org.ctvms.core.retention.Pruning;
import org.ctvms.core.statement.YearStatement;
import org.ctvms.core.time.AsOf;

/** What an admin may do: everything. Thread-safe. */
public final class AdminSession {
    private final Desks desks;
    private final Optional<SignedIn> user;

    AdminSession(Desks desks, Optional<SignedIn> user) {
        this.desks = desks;
        this.user = user;
    }

    /**
     * Verifies the password again, for a host that locks an idle window or whose session has ended meanwhile; the session
     * lasts as if the admin had just signed in.
     *
     * @throws org.ctvms.core.refusal.NotFoundException if the host signs this admin in
     * @throws org.ctvms.core.refusal.SignInRefusedException if the password is wrong, sign-in is locked after too many
     *     failures, the admin was disabled, or the password was changed in another session
     */
    public void signInAgain(String password) {
        user.orElseThrow(OwnPassword::ofTheHost).again(password);
    }

    /** Who acts, as it is noted with what is done. */
    public String name() {
        return desks.actor().name();
    }

    /** Adding, changing, finding and removing customers. */
    public AdminCustomers customers() {
        return desks.registration().customers();
    }

    /** Plans and their prices. */
    public AdminPlans plans() {
        return desks.plans();
    }

    /** Adding, changing, finding and listing connections. */
    public AdminConnections connections() {
        return desks.registration().connections();
    }

    /** Taking money. */
    public AdminPayments payments() {
        return desks.payments().forAdmin();
    }

    /** All invoices. */
    public Invoices invoices() {
        return desks.invoices().forAdmin();
    }

    /** Checks the series of invoice numbers, and moves it on after a backup was restored. */
    public InvoiceSeries invoiceSeries() {
        return desks.invoiceSeries();
    }

    /** The customer's invoices alone, removed or not; none if there is no such customer. */
    public Invoices invoicesOf(Crf crf) {
        return desks.invoices().forCustomer(Check.given("crf", crf));
    }

    /** The payment details of a customer's year, for each connection. */
    public List<YearStatement> paymentDetails(Crf crf, Year year) {
        return desks.statements().of(crf, year);
    }

    /** Admins, and everybody's user names. */
    public AdminAccounts accounts() {
        return desks.accounts().admins();
    }

    /** The own password; an admin whom the host signs in has none. */
    public OwnPassword password() {
        return desks.accounts()
                .ownPassword(
                        logins -> user.flatMap(own -> logins.find(own.login().id())), user);
    }

    /** What customers complain about. */
    public AdminComplaints complaints() {
        return desks.complaints();
    }

    /** Reminding customers of what they owe. */
    public AdminReminders reminders() {
        return desks.reminders();
    }

    /** The outbox, and re-sending what was given up. */
    public AdminMail mail() {
        return desks.outbox();
    }

    /** Who paid for a month and who did not, as PDF or XLSX. */
    public AdminReports reports() {
        return desks.reports();
    }

    /**
     * The day of the statuses and dues that lists, payment details, reports, reminders and dashboards show: between midnight
     * and the end of the day's run it is the day before.
     */
    public AsOf asOf() {
        return desks.asOf();
    }

    /** How the business stands: connections, renewals and money, by service. */
    public AdminDashboard dashboard() {
        return desks.dashboards().ofBusiness();
    }

    /** The feed of changes, for a host that polls. */
    public Changes changes() {
        return desks.changes();
    }

    /** Everything that happened to a customer. */
    public CustomerHistory history() {
        return desks.history();
    }

    /** What was done by whom. */
    public AuditTrail audit() {
        return desks.audit();
    }

    /** The last runs of the daily run and of mail delivery. */
    public JobRuns jobs() {
        return desks.jobs();
    }

    /** Opening months and years, updating statuses; the name stands with the run. */
    public DailyRun dailyRun() {
        return desks.dailyRun(Optional.of(name()));
    }

    /**
     * Deletes old mails, changes, job runs and audit entries as the settings say; the run is recorded with the admin's
     * name.
     */
    public Pruning pruning() {
        return desks.pruning(Optional.of(name()));
    }
}
