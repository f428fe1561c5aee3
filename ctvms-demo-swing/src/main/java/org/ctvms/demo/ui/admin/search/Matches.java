package org.ctvms.demo.ui.admin.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ctvms.core.AdminSession;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.customer.Customer;
import org.ctvms.core.customer.CustomerColumn;
import org.ctvms.core.customer.CustomerOrder;
import org.ctvms.core.refusal.NotFoundException;
import org.ctvms.core.registration.AdminCustomers;
import org.ctvms.demo.ui.table.Listing;
import org.ctvms.demo.ui.table.Order;
import org.ctvms.demo.ui.table.Total;

/**
 * The customers who match a text. Unless they are sorted otherwise, the one with exactly that CRF comes first: mobile
 * numbers contain it too.
 */
record Matches(AdminSession session, String text) implements Listing<Customer> {
    private static final int LONGEST_CRF = 9;

    @Override
    public List<Customer> page(Optional<Order<Customer>> order, Optional<Customer> after, int limit) {
        AdminCustomers customers = session.customers();
        return order.map(asked -> customers.search(text, order(asked), after, limit))
                .orElseGet(() -> exactFirst(after, limit));
    }

    private List<Customer> exactFirst(Optional<Customer> after, int limit) {
        Optional<Customer> exact = exact();
        Optional<Crf> beyond =
                after.filter(last -> !exact.equals(Optional.of(last))).map(Customer::crf);
        List<Customer> others = session.customers().search(text, beyond, limit).stream()
                .filter(customer -> !exact.equals(Optional.of(customer)))
                .toList();
        return after.isPresent()
                ? others
                : Stream.concat(exact.stream(), others.stream()).toList();
    }

    private static CustomerOrder order(Order<Customer> asked) {
        return new CustomerOrder(asked.by(CustomerColumn.class), asked.descending());
    }

    @Override
    public Optional<Total> total() {
        return Optional.of(new Total(session.customers().count(text), Optional.empty()));
    }

    /** Whether the text names this customer and no other. */
    boolean isExactly(Customer customer) {
        return customer.crf().toString().equals(text.strip());
    }

    private Optional<Customer> exact() {
        String digits = text.strip();
        if (digits.length() > LONGEST_CRF || !digits.matches("[1-9][0-9]*")) {
            return Optional.empty();
        }
        try {
            return Optional.of(session.customers().find(new Crf(Integer.parseInt(digits))))
                    .filter(customer -> !customer.isRemoved());
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }
}
