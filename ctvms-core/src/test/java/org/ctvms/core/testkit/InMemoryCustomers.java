package org.ctvms.core.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.customer.Customer;
import org.ctvms.core.customer.CustomerOrder;
import org.ctvms.core.customer.CustomerQuery;
import org.ctvms.core.customer.CustomerStore;
import org.ctvms.core.list.ListCursor;
import org.ctvms.core.refusal.ConflictException;

record InMemoryCustomers(Tables tables) implements CustomerStore {
    @Override
    public Crf drawCrf() {
        long number = tables.next(Series.CRF);
        while (tables.customers.has((int) number)) {
            number = tables.next(Series.CRF);
        }
        return new Crf((int) number);
    }

    @Override
    public void insert(Customer customer) {
        if (tables.customers.has(customer.crf().number())) {
            throw new ConflictException("crf", customer.crf() + " was used before");
        }
        tables.customers.put(customer.crf().number(), customer);
    }

    @Override
    public Optional<Customer> find(Crf crf) {
        return tables.customers.find(crf.number());
    }

    @Override
    public Optional<Customer> lock(Crf crf) {
        return find(crf);
    }

    @Override
    public int countWithEmail(String email) {
        return (int) tables.customers.all().stream()
                .filter(customer -> !customer.isRemoved())
                .filter(customer -> customer.contact()
                        .email()
                        .filter(email::equalsIgnoreCase)
                        .isPresent())
                .count();
    }

    @Override
    public void update(Customer customer) {
        Customer stored = tables.customers.get(customer.crf().number());
        put(customer, stored.registeredOn(), customer.removedOn());
    }

    @Override
    public void remove(Crf crf, LocalDate removedOn) {
        Customer stored = tables.customers.get(crf.number());
        put(stored, stored.registeredOn(), Optional.of(removedOn));
    }

    @Override
    public List<Customer> search(String text, CustomerOrder order, Optional<ListCursor> after, int limit) {
        return new SortedPage<Customer>(
                        order.column(),
                        order.descending(),
                        customer -> customer.crf().number(),
                        after,
                        limit)
                .of(found(text));
    }

    @Override
    public long count(String text) {
        return found(text).count();
    }

    private Stream<Customer> found(String text) {
        CustomerQuery query = CustomerQuery.of(text);
        return tables.customers.all().stream()
                .filter(customer -> !customer.isRemoved())
                .filter(query::finds);
    }

    private void put(Customer values, LocalDate registeredOn, Optional<LocalDate> removedOn) {
        Customer row = new Customer(
                values.crf(),
                values.name(),
                values.dateOfBirth(),
                values.address(),
                values.idProof(),
                values.contact(),
                registeredOn,
                removedOn);
        tables.customers.put(row.crf().number(), row);
    }
}
