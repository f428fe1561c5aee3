package org.ctvms.core.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import org.ctvms.core.billing.Charge;
import org.ctvms.core.billing.YearAccount;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.invoice.Allocation;
import org.ctvms.core.invoice.InvoiceNumber;
import org.ctvms.core.money.Money;
import org.ctvms.core.payment.Receipt;
import org.ctvms.core.plan.Plan;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.testkit.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a {@link org.ctvms.core.statement.StatementStore} reads. */
public abstract class StatementStoreContract extends StoreContract {
    private static final Year YEAR = Year.of(2026);
    private static final YearMonth JANUARY = YEAR.atMonth(1);
    private static final YearMonth DECEMBER = YEAR.atMonth(12);
    private static final LocalDate REGISTERED = LocalDate.of(2025, 12, 5);

    private Crf owner;
    private ServiceConnection first;
    private ServiceConnection second;
    private ServiceConnection neighbours;

    @BeforeEach
    void addTwoCustomersWithConnections() {
        Plan plan = addPlan(ServiceType.CABLE_TV, "Basic", 300);
        owner = addCustomer(7);
        first = addConnection(owner, plan, "STB-1", REGISTERED);
        neighbours = addConnection(addCustomer(8), plan, "STB-2", REGISTERED);
        second = addConnection(owner, plan, "STB-3", REGISTERED);
    }

    @Test
    void theChargesOfTheYearsMonthsComeByConnectionAndMonth() {
        raise(
                Samples.charge(second.id(), JANUARY, 300),
                Samples.charge(first.id(), DECEMBER, 300),
                Samples.charge(first.id(), JANUARY, 250),
                Samples.charge(first.id(), JANUARY.minusMonths(1), 1),
                Samples.charge(first.id(), DECEMBER.plusMonths(1), 2),
                Samples.charge(neighbours.id(), JANUARY, 3));
        assertThat(charges())
                .containsExactly(
                        Samples.charge(first.id(), JANUARY, 250),
                        Samples.charge(first.id(), DECEMBER, 300),
                        Samples.charge(second.id(), JANUARY, 300));
    }

    @Test
    void aChargeShowsWhatWasPaidOfItInWhateverYear() {
        raise(Samples.charge(first.id(), JANUARY, 300));
        pay(first, JANUARY, 100, JANUARY.atDay(7));
        pay(first, JANUARY, 50, DECEMBER.plusMonths(2).atDay(1));
        assertThat(charges())
                .containsExactly(new Charge(first.id(), JANUARY, Money.of(300), Money.of(150), JANUARY.atDay(1)));
    }

    @Test
    void theAccountsOfTheYearComeByConnection() {
        YearAccount ofFirst = new YearAccount(first.id(), YEAR, Money.of("99.75"), YEAR.atDay(1));
        YearAccount ofSecond = new YearAccount(second.id(), YEAR, Money.ZERO, YEAR.atDay(40));
        YearAccount ofNeighbour = new YearAccount(neighbours.id(), YEAR, Money.ZERO, YEAR.atDay(1));
        YearAccount ofLastYear = new YearAccount(first.id(), Year.of(2025), Money.ZERO, REGISTERED);
        change(work -> work.ledger().open(List.of(ofSecond, ofLastYear, ofFirst, ofNeighbour)));
        assertThat(accounts()).containsExactly(ofFirst, ofSecond);
    }

    @Test
    void thePaymentsReceivedInTheYearComeByInvoiceNumber() {
        raise(Samples.charge(first.id(), JANUARY, 300), Samples.charge(second.id(), JANUARY, 300));
        raise(Samples.charge(neighbours.id(), JANUARY, 300));
        pay(first, JANUARY, 10, LocalDate.of(2025, 12, 31));
        InvoiceNumber last = pay(second, JANUARY, 20, LocalDate.of(2026, 12, 31));
        InvoiceNumber newYear = pay(first, JANUARY, 30, LocalDate.of(2026, 1, 1));
        pay(neighbours, JANUARY, 40, LocalDate.of(2026, 5, 5));
        pay(first, JANUARY, 50, LocalDate.of(2027, 1, 1));
        assertThat(payments())
                .containsExactly(
                        receipt(last, second, 20, LocalDate.of(2026, 12, 31)),
                        receipt(newYear, first, 30, LocalDate.of(2026, 1, 1)));
    }

    @Test
    void aPaymentKeepsItsAllocationsOldestFirst() {
        YearMonth february = JANUARY.plusMonths(1);
        raise(Samples.charge(first.id(), JANUARY, 300), Samples.charge(first.id(), february, 300));
        List<Allocation> allocations =
                List.of(new Allocation(JANUARY, Money.of(300), true), new Allocation(february, Money.of(1), false));
        book(Samples.cash(first, JANUARY.atDay(9), 299, allocations.toArray(Allocation[]::new)));
        assertThat(payments()).singleElement().extracting(Receipt::allocations).isEqualTo(allocations);
    }

    @Test
    void aYearWithoutAnythingIsEmpty() {
        assertThat(charges()).isEmpty();
        assertThat(accounts()).isEmpty();
        assertThat(payments()).isEmpty();
    }

    private InvoiceNumber pay(ServiceConnection connection, YearMonth month, long amount, LocalDate day) {
        return book(Samples.cash(connection, day, 0, new Allocation(month, Money.of(amount), false)));
    }

    private static Receipt receipt(InvoiceNumber number, ServiceConnection connection, long amount, LocalDate day) {
        return new Receipt(
                number,
                connection.id(),
                Money.of(amount),
                day,
                List.of(new Allocation(JANUARY, Money.of(amount), false)),
                Money.ZERO,
                connection.expiresOn());
    }

    private List<Charge> charges() {
        return read(work -> work.statements().charges(owner, YEAR));
    }

    private List<YearAccount> accounts() {
        return read(work -> work.statements().accounts(owner, YEAR));
    }

    private List<Receipt> payments() {
        return read(work -> work.statements().payments(owner, YEAR));
    }
}
