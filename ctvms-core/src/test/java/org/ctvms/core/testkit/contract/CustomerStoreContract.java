package org.ctvms.core.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ctvms.core.customer.Address;
import org.ctvms.core.customer.Contact;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.customer.Customer;
import org.ctvms.core.refusal.ConflictException;
import org.ctvms.core.testkit.Samples;
import org.junit.jupiter.api.Test;

/** What a {@link org.ctvms.core.customer.CustomerStore} does, but for the search. */
public abstract class CustomerStoreContract extends StoreContract {
    private static final LocalDate REMOVED_ON = LocalDate.of(2026, 4, 1);

    @Test
    void theSeriesStartsAt100() {
        assertThat(drawAndInsert()).isEqualTo(new Crf(100));
        assertThat(drawAndInsert()).isEqualTo(new Crf(101));
    }

    @Test
    void theSeriesPassesOverNumbersThatAHostGave() {
        addCustomer(100);
        addCustomer(102);
        assertThat(List.of(drawAndInsert(), drawAndInsert())).containsExactly(new Crf(101), new Crf(103));
    }

    @Test
    void theSeriesDoesNotJumpToALargeNumberThatAHostGave() {
        addCustomer(900_000);
        assertThat(drawAndInsert()).isEqualTo(new Crf(100));
    }

    @Test
    void aDrawnNumberIsGoneWithARollback() {
        assertThatThrownBy(() -> change(work -> {
                    work.customers().drawCrf();
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");
        assertThat(drawAndInsert()).isEqualTo(new Crf(100));
    }

    @Test
    void aCustomerIsFoundAsInserted() {
        Customer customer = Samples.customer(7);
        add(customer);
        assertThat(find(7)).contains(customer);
        assertThat(lock(7)).contains(customer);
    }

    @Test
    void whatIsOptionalMayBeMissing() {
        Customer full = Samples.customer(7);
        Customer sparse = new Customer(
                full.crf(),
                full.name(),
                Optional.empty(),
                new Address("1", "", "", "", "", ""),
                Optional.empty(),
                Contact.withoutEmail(full.contact().mobile()),
                full.registeredOn(),
                Optional.empty());
        add(sparse);
        assertThat(find(7)).contains(sparse);
    }

    @Test
    void anUnknownCustomerIsNotFound() {
        assertThat(find(7)).isEmpty();
        assertThat(lock(7)).isEmpty();
    }

    @Test
    void aUsedCrfIsAConflict() {
        addCustomer(7);
        assertCrfIsRefused();
    }

    @Test
    void theCrfOfARemovedCustomerIsNeverUsedAgain() {
        addCustomer(7);
        remove(7);
        assertCrfIsRefused();
    }

    @Test
    void anUpdateReplacesEverythingButCrfAndRegistration() {
        addCustomer(7);
        Address moved = new Address("9", "Other Street", "Otherville", "Other State", "Indonesia", "10110");
        Customer changed = new Customer(
                new Crf(7),
                "Another Name",
                Optional.of(LocalDate.of(1999, 12, 31)),
                moved,
                Optional.empty(),
                new Contact("080-555-0100", "other@example.com"),
                LocalDate.of(2000, 1, 1),
                Optional.empty());
        change(work -> work.customers().update(changed));
        assertThat(find(7)).contains(registeredOn(Samples.ADDED_ON, changed));
    }

    @Test
    void emailIsRemovedAndAddedLater() {
        Customer customer = Samples.customer(7);
        add(customer);
        Customer without = Samples.withoutEmail(customer);
        change(work -> work.customers().update(without));
        assertThat(find(7)).contains(without);
        change(work -> work.customers().update(customer));
        assertThat(find(7)).contains(customer);
    }

    @Test
    void customersWithAnEmailAreCountedWhateverItsCase() {
        add(Samples.at(Optional.of("Shared@Example.com"), Samples.customer(7)));
        add(Samples.at(Optional.of("shared@example.com"), Samples.customer(8)));
        add(Samples.at(Optional.of("other.shared@example.com"), Samples.customer(9)));
        add(Samples.withoutEmail(Samples.customer(10)));
        assertThat(countWithEmail("SHARED@example.com")).isEqualTo(2);
        remove(8);
        assertThat(countWithEmail("shared@example.com")).isEqualTo(1);
        assertThat(countWithEmail("nobody@example.com")).isZero();
    }

    private int countWithEmail(String email) {
        return read(work -> work.customers().countWithEmail(email));
    }

    @Test
    void anUpdateTouchesNobodyElse() {
        addCustomer(7);
        addCustomer(8);
        Customer renamed = Samples.customer(7, "Another Name", "0800 555 000");
        change(work -> work.customers().update(renamed));
        assertThat(find(8)).contains(Samples.customer(8));
    }

    @Test
    void aRemovedCustomerIsStillFoundAndMarked() {
        addCustomer(7);
        remove(7);
        Customer removed = find(7).orElseThrow();
        assertThat(removed.removedOn()).contains(REMOVED_ON);
        assertThat(removed.name()).isEqualTo(Samples.customer(7).name());
        assertThat(lock(7)).contains(removed);
    }

    private void assertCrfIsRefused() {
        ConflictException refusal = catchThrowableOfType(ConflictException.class, () -> addCustomer(7));
        assertThat(refusal.field()).isEqualTo("crf");
    }

    private Crf drawAndInsert() {
        return write(work -> {
            Crf crf = work.customers().drawCrf();
            work.customers().insert(Samples.customer(crf.number()));
            return crf;
        });
    }

    private Optional<Customer> find(int crf) {
        return read(work -> work.customers().find(new Crf(crf)));
    }

    private Optional<Customer> lock(int crf) {
        return write(work -> work.customers().lock(new Crf(crf)));
    }

    private void remove(int crf) {
        change(work -> work.customers().remove(new Crf(crf), REMOVED_ON));
    }

    private static Customer registeredOn(LocalDate day, Customer values) {
        return new Customer(
                values.crf(),
                values.name(),
                values.dateOfBirth(),
                values.address(),
                values.idProof(),
                values.contact(),
                day,
                values.removedOn());
    }
}
