package org.ctvms.demo.ui.admin.customers;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ctvms.core.AdminSession;
import org.ctvms.core.complaint.Complaint;
import org.ctvms.core.complaint.ComplaintFilter;
import org.ctvms.core.connection.ConnectionOverview;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.customer.Customer;
import org.ctvms.core.history.HistoryEntry;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.Plan;
import org.ctvms.core.statement.YearStatement;
import org.ctvms.demo.ui.table.PagedTable;

/**
 * All that is shown of one customer.
 *
 * @param page what was asked for
 * @param customer the customer, removed or not
 * @param userName to sign in with; a removed customer has none
 * @param connections open and closed
 * @param statements the page's year of each connection
 * @param complaints the first that a table reads of them
 * @param history the first that a table reads of what happened to the customer
 * @param plans all plans, which the history names
 */
record CustomerFile(
        CustomerPage page,
        Customer customer,
        Optional<String> userName,
        List<ConnectionOverview> connections,
        List<YearStatement> statements,
        List<Complaint> complaints,
        List<HistoryEntry> history,
        List<Plan> plans) {

    /** Reads it; off the event thread. */
    static CustomerFile read(AdminSession session, CustomerPage page) {
        Crf crf = page.crf();
        Customer customer = session.customers().find(crf);
        return new CustomerFile(
                page,
                customer,
                userName(session, customer),
                session.connections().of(crf),
                session.paymentDetails(crf, page.year()),
                session.complaints().list(ComplaintFilter.ALL.of(crf), Optional.empty(), PagedTable.READ),
                session.history().list(crf, Optional.empty(), PagedTable.READ),
                session.plans().all());
    }

    private static Optional<String> userName(AdminSession session, Customer customer) {
        return customer.isRemoved()
                ? Optional.empty()
                : Optional.of(session.accounts().of(customer.crf()).userName());
    }

    Crf crf() {
        return page.crf();
    }

    /** What all connections owe. */
    Money due() {
        return connections.stream().map(ConnectionOverview::due).reduce(Money.ZERO, Money::plus);
    }

    /** The years there can be charges of, up to this one, newest first. */
    List<Year> years(Year now) {
        int first = Math.min(firstYear(), page.year().getValue());
        int last = Math.max(now.getValue(), page.year().getValue());
        return IntStream.rangeClosed(-last, -first)
                .mapToObj(year -> Year.of(-year))
                .toList();
    }

    private int firstYear() {
        return Stream.concat(
                        Stream.of(customer.registeredOn()),
                        connections.stream().map(line -> line.connection().registeredOn()))
                .mapToInt(LocalDate::getYear)
                .min()
                .orElseThrow();
    }
}
