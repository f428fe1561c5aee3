package org.ctvms.core.testkit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.function.UnaryOperator;
import org.ctvms.core.account.Login;
import org.ctvms.core.audit.AuditLine;
import org.ctvms.core.billing.Charge;
import org.ctvms.core.billing.LedgerPosition;
import org.ctvms.core.billing.YearAccount;
import org.ctvms.core.change.Change;
import org.ctvms.core.complaint.Complaint;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.customer.Customer;
import org.ctvms.core.external.ExternalId;
import org.ctvms.core.invoice.Invoice;
import org.ctvms.core.job.JobRun;
import org.ctvms.core.mail.MailProblem;
import org.ctvms.core.money.Money;
import org.ctvms.core.payment.ListedPayment;
import org.ctvms.core.plan.PriceBasis;

/** Everything the in-memory storage holds. */
final class Tables {
    final Table<Integer, Customer> customers;
    final Table<Long, Login> logins;
    final Table<Long, PlanRow> plans;
    final Table<Long, ServiceConnection> connections;
    final Table<MonthKey, Charge> charges;
    final Table<MonthKey, YearAccount> accounts;
    final Table<Long, YearMonth> leftOut;
    final Table<Long, ListedPayment> payments;
    final Table<Long, Invoice> invoices;
    final Table<Long, String> fingerprints;
    final Table<Long, MailRow> letters;
    final Table<Boolean, MailProblem> mailProblem;
    final Table<Long, Complaint> complaints;
    final Table<Long, AuditLine> audit;
    final Table<Long, Change> changes;
    final Table<Long, Change> pastStatuses;
    final Table<String, LocalDate> reminders;
    final Table<Long, JobRun> jobRuns;
    final Table<InMemoryExternalIds.Key, ExternalId> externalIds;
    final Table<Series, Long> series;
    final Table<Boolean, LedgerPosition> position;
    final Table<Boolean, PriceBasis> basis;

    Tables() {
        customers = new Table<>();
        logins = new Table<>();
        plans = new Table<>();
        connections = new Table<>();
        charges = new Table<>();
        accounts = new Table<>();
        leftOut = new Table<>();
        payments = new Table<>();
        invoices = new Table<>();
        fingerprints = new Table<>();
        letters = new Table<>();
        mailProblem = new Table<>();
        complaints = new Table<>();
        audit = new Table<>();
        changes = new Table<>();
        pastStatuses = new Table<>();
        reminders = new Table<>();
        jobRuns = new Table<>();
        externalIds = new Table<>();
        series = new Table<>();
        position = new Table<>();
        basis = new Table<>();
    }

    private Tables(Tables original, boolean writable) {
        customers = fork(original.customers, writable);
        logins = fork(original.logins, writable);
        plans = fork(original.plans, writable);
        connections = fork(original.connections, writable);
        charges = fork(original.charges, writable);
        accounts = fork(original.accounts, writable);
        leftOut = fork(original.leftOut, writable);
        payments = fork(original.payments, writable);
        invoices = fork(original.invoices, writable);
        fingerprints = fork(original.fingerprints, writable);
        letters = fork(original.letters, writable);
        mailProblem = fork(original.mailProblem, writable);
        complaints = fork(original.complaints, writable);
        audit = fork(original.audit, writable);
        changes = fork(original.changes, writable);
        pastStatuses = fork(original.pastStatuses, writable);
        reminders = fork(original.reminders, writable);
        jobRuns = fork(original.jobRuns, writable);
        externalIds = fork(original.externalIds, writable);
        series = fork(original.series, writable);
        position = fork(original.position, writable);
        basis = fork(original.basis, writable);
    }

    private static <K extends Comparable<? super K>, V> Table<K, V> fork(Table<K, V> table, boolean writable) {
        return writable ? table.copy() : table.readOnly();
    }

    Tables copy() {
        return new Tables(this, true);
    }

    Tables readOnly() {
        return new Tables(this, false);
    }

    /** The next number of the series, gone with a roll-back. */
    long next(Series of) {
        long number = series.find(of).orElse(of.first());
        series.put(of, number + 1);
        return number;
    }

    /** The connection's charges, oldest first. */
    Collection<Charge> chargesOf(ConnectionId id) {
        return charges.between(MonthKey.firstOf(id.value()), MonthKey.firstOf(id.value() + 1));
    }

    Money dueOf(ConnectionId id) {
        return chargesOf(id).stream().map(Charge::open).reduce(Money.ZERO, Money::plus);
    }

    boolean owns(Crf owner, ConnectionId id) {
        return connections.get(id.value()).crf().equals(owner);
    }

    void update(ConnectionId id, UnaryOperator<ServiceConnection> change) {
        connections.put(id.value(), change.apply(connections.get(id.value())));
    }
}
