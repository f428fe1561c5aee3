package org.ctvms.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.customer.Customer;
import org.ctvms.core.customer.CustomerOrder;
import org.ctvms.core.customer.CustomerQuery;
import org.ctvms.core.customer.CustomerStore;
import org.ctvms.core.list.ListCursor;

final class MariaDbCustomers implements CustomerStore {
    private final CustomerMapper mapper;

    MariaDbCustomers(CustomerMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Crf drawCrf() {
        Crf drawn = nextOfSeries();
        while (mapper.exists(drawn)) {
            drawn = nextOfSeries();
        }
        return drawn;
    }

    private Crf nextOfSeries() {
        GeneratedKey key = new GeneratedKey();
        mapper.drawCrf(key);
        return new Crf(Math.toIntExact(key.value()));
    }

    @Override
    public void insert(Customer customer) {
        Failures.insert(
                "crf",
                customer.crf() + " was used before; a CRF is never used again",
                () -> mapper.insert(CustomerRow.of(customer)));
        addTerms(customer);
    }

    @Override
    public int countWithEmail(String email) {
        return mapper.countWithEmail(email);
    }

    @Override
    public void update(Customer customer) {
        mapper.update(CustomerRow.of(customer));
        mapper.dropTerms(customer.crf());
        addTerms(customer);
    }

    private void addTerms(Customer customer) {
        if (!customer.isRemoved()) {
            mapper.addTerms(
                    customer.crf(),
                    SearchText.terms(customer.name(), customer.contact().mobile()));
        }
    }

    @Override
    public Optional<Customer> find(Crf crf) {
        return Optional.ofNullable(mapper.find(crf)).map(CustomerRow::toDomain);
    }

    @Override
    public Optional<Customer> lock(Crf crf) {
        mapper.changing(crf);
        return Optional.ofNullable(mapper.lock(crf)).map(CustomerRow::toDomain);
    }

    @Override
    public void remove(Crf crf, LocalDate removedOn) {
        mapper.remove(crf, removedOn);
        mapper.dropTerms(crf);
    }

    @Override
    public List<Customer> search(String text, CustomerOrder order, Optional<ListCursor> after, int limit) {
        CustomerFinder finder = finder(text);
        List<CustomerRow> rows = order.equals(CustomerOrder.BY_CRF)
                ? finder.find(Math.toIntExact(after.map(ListCursor::number).orElse(0L)), limit)
                : finder.sorted(SortedPage.of(order.column(), order.descending(), after, limit));
        return rows.stream().map(CustomerRow::toDomain).toList();
    }

    @Override
    public long count(String text) {
        return finder(text).count();
    }

    private CustomerFinder finder(String text) {
        return new CustomerFinder(mapper, CustomerQuery.of(text));
    }
}
