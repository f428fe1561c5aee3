package org.ctvms.core;

import java.util.Map;
import java.util.Optional;
import org.ctvms.core.account.AccountDesk;
import org.ctvms.core.account.OtpLetters;
import org.ctvms.core.audit.Actor;
import org.ctvms.core.audit.AuditTrail;
import org.ctvms.core.billing.DailyRun;
import org.ctvms.core.change.Changes;
import org.ctvms.core.complaint.AdminComplaints;
import org.ctvms.core.complaint.ComplaintLetters;
import org.ctvms.core.complaint.CustomerComplaints;
import org.ctvms.core.connection.CustomerConnections;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.dashboard.DashboardDesk;
import org.ctvms.core.document.InvoiceDesk;
import org.ctvms.core.document.InvoiceLetters;
import org.ctvms.core.document.InvoiceSeries;
import org.ctvms.core.history.CustomerHistory;
import org.ctvms.core.job.JobLog;
import org.ctvms.core.job.JobRuns;
import org.ctvms.core.job.Pruner;
import org.ctvms.core.mail.AdminMail;
import org.ctvms.core.mail.Letterhead;
import org.ctvms.core.mail.LettersByKind;
import org.ctvms.core.mail.MailDelivery;
import org.ctvms.core.mail.MailKind;
import org.ctvms.core.payment.PaymentDesk;
import org.ctvms.core.plan.AdminPlans;
import org.ctvms.core.registration.RegistrationDesk;
import org.ctvms.core.reminder.AdminReminders;
import org.ctvms.core.reminder.ReminderLetters;
import org.ctvms.core.report.AdminReports;
import org.ctvms.core.retention.Pruning;
import org.ctvms.core.statement.StatementDesk;
import org.ctvms.core.time.AsOf;
import org.ctvms.core.time.Moment;

/** The features of one engine, wired for one actor. */
record Desks(Parts parts, Actor actor) {
    private Storage storage() {
        return parts.storage();
    }

    private Settings settings() {
        return parts.settings();
    }

    AdminPlans plans() {
        return new AdminPlans(storage(), settings().currency(), actor);
    }

    RegistrationDesk registration() {
        return new RegistrationDesk(
                storage(), settings().billing(), settings().currency(), actor, parts.listeners(), parts.passwords());
    }

    PaymentDesk payments() {
        return new PaymentDesk(
                storage(),
                actor,
                parts.listeners(),
                settings().currency(),
                settings().operator(),
                settings().language(),
                settings().minimumPayment(),
                settings().billing(),
                parts.archive());
    }

    InvoiceDesk invoices() {
        return new InvoiceDesk(
                storage(), parts.documents(), parts.archive(), settings().language(), actor);
    }

    InvoiceSeries invoiceSeries() {
        return new InvoiceSeries(storage(), parts.archive(), actor);
    }

    StatementDesk statements() {
        return new StatementDesk(storage());
    }

    AdminReports reports() {
        return new AdminReports(storage(), parts.documents(), letterhead(), actor);
    }

    AsOf asOf() {
        Moment now = actor.now();
        return storage().read(work -> work.days().ledgerDay().asOf(now));
    }

    DashboardDesk dashboards() {
        return new DashboardDesk(storage(), actor.clock());
    }

    CustomerConnections connections(Crf crf) {
        return new CustomerConnections(storage(), crf);
    }

    /** By that admin, or by the host or the scheduler. */
    DailyRun dailyRun(Optional<String> by) {
        return new DailyRun(storage(), settings().billing(), actor, parts.listeners(), jobLog(by));
    }

    private JobLog jobLog(Optional<String> by) {
        return new JobLog(storage(), actor.clock(), by);
    }

    AdminComplaints complaints() {
        return new AdminComplaints(storage(), actor, parts.listeners());
    }

    CustomerComplaints complaints(Crf crf) {
        return new CustomerComplaints(storage(), actor, parts.listeners(), crf);
    }

    AdminReminders reminders() {
        return new AdminReminders(storage(), settings().currency(), actor);
    }

    JobRuns jobs() {
        return prunable(pruner()).jobs();
    }

    CustomerHistory history() {
        return new CustomerHistory(storage(), actor.clock());
    }

    Changes changes() {
        return prunable(pruner()).changes();
    }

    AuditTrail audit() {
        return prunable(pruner()).audit();
    }

    private Pruner pruner() {
        return new Pruner(storage(), actor.clock());
    }

    private Pruning.Prunable prunable(Pruner pruner) {
        return new Pruning.Prunable(
                new AdminMail(storage(), actor, pruner),
                new Changes(storage(), pruner),
                new JobRuns(storage(), pruner),
                new AuditTrail(storage(), actor, pruner));
    }

    /** By that admin, or by the host or the scheduler. */
    Pruning pruning(Optional<String> by) {
        return new Pruning(storage(), settings().retention(), pruner(), this::prunable, actor.clock(), jobLog(by));
    }

    AdminMail outbox() {
        return prunable(pruner()).mail();
    }

    MailDelivery mail() {
        return new MailDelivery(
                storage(), parts.mail(), letters(), letterhead(), actor.clock(), jobLog(Optional.empty()));
    }

    private LettersByKind letters() {
        Letterhead letterhead = letterhead();
        return new LettersByKind(
                letterhead,
                Map.of(
                        MailKind.INVOICE, new InvoiceLetters(invoices(), letterhead),
                        MailKind.OTP, new OtpLetters(letterhead, actor.clock()),
                        MailKind.REMINDER, new ReminderLetters(storage(), letterhead),
                        MailKind.COMPLAINT_RECEIVED, new ComplaintLetters(storage(), letterhead),
                        MailKind.COMPLAINT_RESOLVED, new ComplaintLetters(storage(), letterhead)));
    }

    private Letterhead letterhead() {
        return new Letterhead(
                settings().language(), settings().operator().name(), settings().currency());
    }

    AccountDesk accounts() {
        return new AccountDesk(storage(), parts.passwords(), settings().accounts(), actor);
    }
}
