package org.ctvms.persistence;

import org.apache.ibatis.session.SqlSession;
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

/** The stores on one connection. */
final class MyBatisUnit implements UnitOfWork {
    private final SqlSession session;
    private final UnitCharges charges;

    MyBatisUnit(SqlSession session) {
        this.session = session;
        this.charges = new UnitCharges(session.getMapper(DashboardMapper.class));
    }

    /** Writes what waited for the unit's end. */
    void end() {
        charges.write();
    }

    JoinedCalls joinedCalls() {
        return new JoinedCalls(session.getMapper(JoinedCallMapper.class));
    }

    /** For what a start makes of customers' rows. */
    CustomerMapper customerMapper() {
        return session.getMapper(CustomerMapper.class);
    }

    @Override
    public ComplaintStore complaints() {
        return new MariaDbComplaints(session.getMapper(ComplaintMapper.class));
    }

    @Override
    public HistoryStore histories() {
        return new MariaDbHistories(session.getMapper(HistoryMapper.class));
    }

    @Override
    public AuditStore audit() {
        return new MariaDbAudit(session.getMapper(AuditMapper.class));
    }

    @Override
    public ChangeStore changes() {
        return new MariaDbChanges(session.getMapper(ChangeMapper.class));
    }

    @Override
    public LoginStore logins() {
        return new MariaDbLogins(session.getMapper(LoginMapper.class));
    }

    @Override
    public DayStore days() {
        return new MariaDbLedger(session.getMapper(LedgerMapper.class), charges);
    }

    @Override
    public LedgerStore ledger() {
        return new MariaDbLedger(session.getMapper(LedgerMapper.class), charges);
    }

    @Override
    public ConnectionStore connections() {
        return new MariaDbConnections(session.getMapper(ConnectionMapper.class));
    }

    @Override
    public CustomerStore customers() {
        return new MariaDbCustomers(session.getMapper(CustomerMapper.class));
    }

    @Override
    public OutboxStore outbox() {
        return new MariaDbOutbox(session.getMapper(OutboxMapper.class));
    }

    @Override
    public PlanStore plans() {
        return new MariaDbPlans(session.getMapper(PlanMapper.class));
    }

    @Override
    public PaymentStore payments() {
        return new MariaDbPayments(session.getMapper(PaymentMapper.class), charges);
    }

    @Override
    public ExternalIdStore externalIds() {
        return new MariaDbExternalIds(session.getMapper(ExternalIdMapper.class));
    }

    @Override
    public InvoiceStore invoices() {
        return new MariaDbInvoices(session.getMapper(InvoiceMapper.class), session.getMapper(PaymentMapper.class));
    }

    @Override
    public ReminderStore reminders() {
        return new MariaDbReminders(session.getMapper(ReminderMapper.class));
    }

    @Override
    public JobRunStore jobRuns() {
        return new MariaDbJobRuns(session.getMapper(JobRunMapper.class));
    }

    @Override
    public StatementStore statements() {
        return new MariaDbStatements(session.getMapper(StatementMapper.class), session.getMapper(PaymentMapper.class));
    }

    @Override
    public ReportStore reports() {
        return new MariaDbReports(session.getMapper(ReportMapper.class));
    }

    @Override
    public DashboardStore dashboards() {
        return new MariaDbDashboards(
                session.getMapper(DashboardMapper.class), session.getMapper(PaymentMapper.class), charges);
    }
}
