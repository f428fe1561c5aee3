package org.ctvms.core.testkit;

import org.ctvms.core.UnitOfWork;
import org.ctvms.core.account.LoginStore;
import org.ctvms.core.audit.AuditStore;
import org.ctvms.core.billing.LedgerStore;
import org.ctvms.core.change.ChangeStore;
import org.ctvms.core.complaint.ComplaintStore;
import org.ctvms.core.connection.ConnectionStore;
import org.ctvms.core.customer.CustomerStore;
import org.ctvms.core.dashboard.DashboardStore;
import org.ctvms.core.external.ExternalIdStore;
import org.ctvms.core.history.HistoryStore;
import org.ctvms.core.invoice.InvoiceStore;
import org.ctvms.core.job.JobRunStore;
import org.ctvms.core.mail.OutboxStore;
import org.ctvms.core.payment.PaymentStore;
import org.ctvms.core.plan.PlanStore;
import org.ctvms.core.reminder.ReminderStore;
import org.ctvms.core.report.ReportStore;
import org.ctvms.core.statement.StatementStore;
import org.ctvms.core.time.DayStore;

/** All stores over one copy of the tables. */
record InMemoryUnit(Tables tables) implements UnitOfWork {
    @Override
    public CustomerStore customers() {
        return new InMemoryCustomers(tables);
    }

    @Override
    public ComplaintStore complaints() {
        return new InMemoryComplaints(tables);
    }

    @Override
    public HistoryStore histories() {
        return new InMemoryHistories(tables);
    }

    @Override
    public AuditStore audit() {
        return new InMemoryAudit(tables);
    }

    @Override
    public ChangeStore changes() {
        return new InMemoryChanges(tables);
    }

    @Override
    public LoginStore logins() {
        return new InMemoryLogins(tables);
    }

    @Override
    public PlanStore plans() {
        return new InMemoryPlans(tables);
    }

    @Override
    public ConnectionStore connections() {
        return new InMemoryConnections(tables);
    }

    @Override
    public DayStore days() {
        return new InMemoryLedger(tables);
    }

    @Override
    public LedgerStore ledger() {
        return new InMemoryLedger(tables);
    }

    @Override
    public PaymentStore payments() {
        return new InMemoryPayments(tables);
    }

    @Override
    public ExternalIdStore externalIds() {
        return new InMemoryExternalIds(tables);
    }

    @Override
    public InvoiceStore invoices() {
        return new InMemoryInvoices(tables);
    }

    @Override
    public OutboxStore outbox() {
        return new InMemoryOutbox(tables);
    }

    @Override
    public ReminderStore reminders() {
        return new InMemoryReminders(tables);
    }

    @Override
    public JobRunStore jobRuns() {
        return new InMemoryJobRuns(tables);
    }

    @Override
    public StatementStore statements() {
        return new InMemoryStatements(tables);
    }

    @Override
    public ReportStore reports() {
        return new InMemoryReports(tables);
    }

    @Override
    public DashboardStore dashboards() {
        return new InMemoryDashboards(tables);
    }
}
