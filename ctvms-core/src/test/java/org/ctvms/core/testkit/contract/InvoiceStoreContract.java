package org.ctvms.core.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.invoice.Allocation;
import org.ctvms.core.invoice.Invoice;
import org.ctvms.core.invoice.InvoiceColumn;
import org.ctvms.core.invoice.InvoiceFilter;
import org.ctvms.core.invoice.InvoiceNumber;
import org.ctvms.core.invoice.InvoiceOrder;
import org.ctvms.core.invoice.InvoiceTotal;
import org.ctvms.core.list.ListCursor;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.Plan;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.testkit.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an {@link org.ctvms.core.invoice.InvoiceStore} reads. */
public abstract class InvoiceStoreContract extends StoreContract {
    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    private ServiceConnection connection;
    private ServiceConnection neighbours;
    private Plan plan;

    @BeforeEach
    void addTwoCustomersWithAConnectionEach() {
        plan = addPlan(ServiceType.CABLE_TV, "Basic", 300);
        connection = addConnection(addCustomer(7), plan, "STB-1", MARCH.atDay(1));
        neighbours = addConnection(addCustomer(8), plan, "STB-2", MARCH.atDay(1));
        raise(Samples.charge(connection.id(), MARCH, 300), Samples.charge(neighbours.id(), MARCH, 300));
    }

    @Test
    void aStrangersInvoiceIsNotFound() {
        InvoiceNumber number = pay(connection, MARCH.atDay(5));
        assertThat(find(number, Optional.of(connection.crf()))).isPresent();
        assertThat(find(number, Optional.of(neighbours.crf()))).isEmpty();
        assertThat(find(number, ANYBODY)).isPresent();
        assertThat(find(new InvoiceNumber(4711), ANYBODY)).isEmpty();
    }

    @Test
    void anInvoiceNeverChanges() {
        InvoiceNumber number = pay(connection, MARCH.atDay(5));
        Invoice issued = find(number, ANYBODY).orElseThrow();
        Plan gold = addPlan(ServiceType.CABLE_TV, "Gold", 500);
        change(work -> {
            work.customers().update(Samples.customer(7, "Renamed Customer", "0800 555 000"));
            work.connections().update(connection.with(gold.id()).closed(MARCH.atDay(9)));
            work.plans().setPrice(plan.id(), Money.of(999), MARCH.atDay(9));
        });
        pay(connection(connection.id()), MARCH.atDay(10));
        assertThat(find(number, ANYBODY)).contains(issued);
    }

    @Test
    void theInvoicesOfAMonthComeByNumberWithFirstAndLastDay() {
        pay(connection, MARCH.atDay(1).minusDays(1));
        InvoiceNumber last = pay(connection, MARCH.atEndOfMonth());
        InvoiceNumber first = pay(neighbours, MARCH.atDay(1));
        pay(connection, MARCH.plusMonths(1).atDay(1));
        assertThat(issuedInMarch(ANYBODY)).containsExactly(last, first);
        assertThat(issuedInMarch(Optional.of(neighbours.crf()))).containsExactly(first);
        assertThat(issuedInMarch(Optional.of(new Crf(4711)))).isEmpty();
    }

    @Test
    void pagesOfAMonthGoOnBeyondTheLastNumberAndMissNone() {
        InvoiceNumber first = pay(connection, MARCH.atDay(9));
        pay(connection, MARCH.minusMonths(1).atDay(9));
        InvoiceNumber second = pay(neighbours, MARCH.atDay(2));
        InvoiceNumber third = pay(connection, MARCH.atDay(5));
        assertThat(numbers(issuedInMarch(ANYBODY, 0, 2))).containsExactly(first, second);
        assertThat(numbers(issuedInMarch(ANYBODY, second.value(), 2))).containsExactly(third);
        assertThat(issuedInMarch(ANYBODY, third.value(), 2)).isEmpty();
    }

    @Test
    void pagesOfACustomersMonthHoldTheOwnInvoicesOnly() {
        InvoiceNumber first = pay(connection, MARCH.atDay(9));
        pay(neighbours, MARCH.atDay(9));
        InvoiceNumber second = pay(connection, MARCH.atDay(2));
        Optional<Crf> owner = Optional.of(connection.crf());
        assertThat(numbers(issuedInMarch(owner, 0, 1))).containsExactly(first);
        assertThat(numbers(issuedInMarch(owner, first.value(), 1))).containsExactly(second);
        assertThat(issuedInMarch(owner, second.value(), 1)).isEmpty();
    }

    @Test
    void onlyInvoicesOfTheServiceAreListedWhereOneIsNamed() {
        ServiceConnection line = broadband();
        InvoiceNumber internet = pay(line, MARCH.atDay(5));
        InvoiceNumber tv = pay(connection, MARCH.atDay(5));
        assertThat(numbers(all(InvoiceFilter.in(MARCH).of(ServiceType.BROADBAND), ANYBODY)))
                .containsExactly(internet);
        assertThat(numbers(all(InvoiceFilter.in(MARCH).of(ServiceType.CABLE_TV), ANYBODY)))
                .containsExactly(tv);
    }

    @ParameterizedTest
    @EnumSource(InvoiceColumn.class)
    void pagesOfEveryOrderJoinToTheWholeMonth(InvoiceColumn column) {
        addAMonth();
        InvoiceFilter march = InvoiceFilter.in(MARCH);
        for (InvoiceFilter filter : List.of(march, march.of(ServiceType.CABLE_TV), march.of(ServiceType.BROADBAND))) {
            for (Optional<Crf> customer : List.of(ANYBODY, Optional.of(neighbours.crf()))) {
                for (boolean descending : List.of(false, true)) {
                    InvoiceOrder order = new InvoiceOrder(column, descending);
                    List<Invoice> all = list(filter, customer, order, Optional.empty(), 100);
                    assertThat(pages(filter, customer, order)).as("%s", order).isEqualTo(all);
                    assertThat(all).containsExactlyInAnyOrderElementsOf(all(filter, customer));
                    assertThat(all).isSortedAccordingTo(sortedBy(column, descending));
                }
            }
        }
    }

    @Test
    void totalOfAMonthIsThatOfAllPages() {
        addAMonth();
        InvoiceFilter march = InvoiceFilter.in(MARCH);
        for (InvoiceFilter filter :
                List.of(march, march.of(ServiceType.BROADBAND), InvoiceFilter.in(MARCH.plusYears(1)))) {
            for (Optional<Crf> customer : List.of(ANYBODY, Optional.of(neighbours.crf()))) {
                List<Invoice> all = all(filter, customer);
                Money amount = all.stream().map(Invoice::amount).reduce(Money.ZERO, Money::plus);
                InvoiceTotal total = read(work -> work.invoices().total(filter, customer));
                assertThat(total).isEqualTo(new InvoiceTotal(all.size(), amount));
            }
        }
    }

    private void addAMonth() {
        ServiceConnection line = broadband();
        for (int day = 1; day < 10; day++) {
            ServiceConnection payer = List.of(connection, neighbours, line).get(day % 3);
            Allocation part = new Allocation(MARCH, Money.of(10 + day % 4), false);
            book(
                    day % 2 == 0
                            ? Samples.cash(payer, MARCH.atDay(20 - day), 0, part)
                            : Samples.online("REF " + day, payer, MARCH.atDay(20 - day), 0, part));
        }
        pay(connection, MARCH.plusMonths(1).atDay(1));
    }

    private ServiceConnection broadband() {
        Plan fast = addPlan(ServiceType.BROADBAND, "Fast", 900);
        ServiceConnection line = addConnection(neighbours.crf(), fast, "line", MARCH.atDay(1));
        raise(Samples.charge(line.id(), MARCH, 900));
        return line;
    }

    private List<Invoice> pages(InvoiceFilter filter, Optional<Crf> customer, InvoiceOrder order) {
        List<Invoice> all = new ArrayList<>();
        List<Invoice> page = list(filter, customer, order, Optional.empty(), 2);
        while (!page.isEmpty()) {
            all.addAll(page);
            Invoice last = page.get(page.size() - 1);
            ListCursor behind =
                    ListCursor.after(last, order.column(), last.number().value());
            page = list(filter, customer, order, Optional.of(behind), 2);
        }
        return all;
    }

    private List<Invoice> all(InvoiceFilter filter, Optional<Crf> customer) {
        return list(filter, customer, InvoiceOrder.BY_NUMBER, Optional.empty(), 1000);
    }

    @Test
    void eachInvoiceOfAPageHasItsOwnAllocationsOldestFirst() {
        YearMonth april = MARCH.plusMonths(1);
        raise(Samples.charge(connection.id(), april, 300), Samples.charge(neighbours.id(), april, 300));
        Allocation settling = new Allocation(MARCH, Money.of(300), true);
        book(Samples.cash(connection, MARCH.atDay(5), 0, settling, new Allocation(april, Money.of(100), false)));
        book(Samples.cash(neighbours, MARCH.atDay(5), 0, settling, new Allocation(april, Money.of(300), true)));
        assertThat(issuedInMarch(ANYBODY, 0, 10))
                .extracting(Invoice::allocations)
                .containsExactly(
                        List.of(settling, new Allocation(april, Money.of(100), false)),
                        List.of(settling, new Allocation(april, Money.of(300), true)));
    }

    @Test
    void aListedInvoiceIsTheWholeInvoice() {
        InvoiceNumber number = pay(connection, MARCH.atDay(5));
        List<Invoice> listed = issuedInMarch(ANYBODY, 0, 10);
        assertThat(listed).containsExactly(find(number, ANYBODY).orElseThrow());
    }

    @Test
    void anInvoiceHasNoFingerprintUntilItIsArchived() {
        InvoiceNumber number = pay(connection, MARCH.atDay(5));
        assertThat(fingerprint(number)).isEmpty();
        archive(number, "a".repeat(64));
        assertThat(fingerprint(number)).contains("a".repeat(64));
    }

    @Test
    void theFingerprintIsThatOfTheLatestDocument() {
        InvoiceNumber number = pay(connection, MARCH.atDay(5));
        InvoiceNumber other = pay(neighbours, MARCH.atDay(5));
        archive(number, "a".repeat(64));
        archive(number, "b".repeat(64));
        assertThat(fingerprint(number)).contains("b".repeat(64));
        assertThat(fingerprint(other)).isEmpty();
    }

    @Test
    void thePaymentDrawsTheNextNumber() {
        assertThat(next()).isEqualTo(new InvoiceNumber(1000));
        InvoiceNumber drawn = pay(connection, MARCH.atDay(5));
        assertThat(drawn).isEqualTo(new InvoiceNumber(1000));
        assertThat(next()).isEqualTo(new InvoiceNumber(1001));
        change(work -> assertThat(work.invoices().lockNext()).isEqualTo(new InvoiceNumber(1001)));
    }

    @Test
    void theSeriesGoesOnWithTheNumberAndNeverBack() {
        change(work -> {
            work.invoices().lockNext();
            work.invoices().continueWith(new InvoiceNumber(1234));
            work.invoices().continueWith(new InvoiceNumber(1100));
        });
        assertThat(pay(connection, MARCH.atDay(5))).isEqualTo(new InvoiceNumber(1234));
        assertThat(pay(neighbours, MARCH.atDay(5))).isEqualTo(new InvoiceNumber(1235));
    }

    private InvoiceNumber pay(ServiceConnection payer, LocalDate day) {
        return book(Samples.cash(payer, day, 0, new Allocation(MARCH, Money.of(50), false)));
    }

    private Optional<Invoice> find(InvoiceNumber number, Optional<Crf> asker) {
        return read(work -> work.invoices().find(number, asker));
    }

    private List<InvoiceNumber> issuedInMarch(Optional<Crf> customer) {
        return numbers(issuedInMarch(customer, 0, 10));
    }

    private List<Invoice> issuedInMarch(Optional<Crf> customer, long after, int limit) {
        return list(
                InvoiceFilter.in(MARCH), customer, InvoiceOrder.BY_NUMBER, Optional.of(ListCursor.after(after)), limit);
    }

    private List<Invoice> list(
            InvoiceFilter filter, Optional<Crf> customer, InvoiceOrder order, Optional<ListCursor> after, int limit) {
        return read(work -> work.invoices().list(filter, customer, order, after, limit));
    }

    private static List<InvoiceNumber> numbers(List<Invoice> invoices) {
        return invoices.stream().map(Invoice::number).toList();
    }

    private InvoiceNumber next() {
        return read(work -> work.invoices().next());
    }

    private Optional<String> fingerprint(InvoiceNumber number) {
        return read(work -> work.invoices().fingerprint(number));
    }

    private void archive(InvoiceNumber number, String fingerprint) {
        change(work -> work.invoices().archived(number, fingerprint));
    }
}
