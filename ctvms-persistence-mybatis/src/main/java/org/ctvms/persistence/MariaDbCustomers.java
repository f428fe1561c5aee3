package org.ctvms.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.customer.Customer;
import org.ctvms.core.customer.CustomerQuery;
import org.ctvms.core.customer.CustomerStore;

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
    public List<Customer> search(String text, int after, int limit) {
        CustomerFinder finder = new CustomerFinder(mapper, CustomerQuery.of(text), after, limit);
        return finder.find().stream().map(CustomerRow::toDomain).toList();
    }
}
