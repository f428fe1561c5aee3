package org.ctvms.core.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import org.ctvms.core.billing.ConnectionRange;
import org.ctvms.core.billing.YearAccount;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.invoice.Allocation;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.Plan;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.testkit.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link org.ctvms.core.billing.LedgerStore#openYear} opens. */
public abstract class YearOpeningContract extends StoreContract {
    private static final Year YEAR = Year.of(2026);
    private static final YearMonth JANUARY = YEAR.atMonth(1);
    private static final YearMonth DECEMBER = JANUARY.minusMonths(1);
    private static final LocalDate REGISTERED = LocalDate.of(2025, 11, 5);
    private static final ConnectionRange EVERYBODY = new ConnectionRange(0, 1_000_000);

    private Crf owner;
    private Plan plan;

    @BeforeEach
    void addACustomerAndAPlan() {
        owner = addCustomer(7);
        plan = addPlan(ServiceType.CABLE_TV, "Basic", 300);
    }

    @Test
    void theAccountBringsForwardWhatIsOpenOfEarlierMonths() {
        ServiceConnection connection = addConnection(owner, plan, "STB-1", REGISTERED);
        raise(
                Samples.charge(connection.id(), DECEMBER.minusMonths(1), 250),
                Samples.charge(connection.id(), DECEMBER, 300),
                Samples.charge(connection.id(), JANUARY, 300));
        book(Samples.cash(
                connection, REGISTERED, 600, new Allocation(DECEMBER.minusMonths(1), Money.of("99.50"), false)));
        assertThat(open(EVERYBODY)).isEqualTo(1);
        assertThat(accounts()).containsExactly(account(connection, "450.5"));
    }

    @Test
    void aConnectionThatOwesNothingBringsForwardNothing() {
        ServiceConnection connection = addConnection(owner, plan, "STB-1", REGISTERED);
        assertThat(open(EVERYBODY)).isEqualTo(1);
        assertThat(accounts()).containsExactly(account(connection, "0"));
    }

    @Test
    void openingAgainOpensNothingAndKeepsWhatWasBroughtForward() {
        ServiceConnection connection = addConnection(owner, plan, "STB-1", REGISTERED);
        raise(Samples.charge(connection.id(), DECEMBER, 300));
        open(EVERYBODY);
        book(Samples.cash(connection, JANUARY.atDay(9), 0, new Allocation(DECEMBER, Money.of(300), true)));
        assertThat(open(EVERYBODY)).isZero();
        assertThat(open(ConnectionRange.only(connection.id()))).isZero();
        assertThat(accounts()).containsExactly(account(connection, "300"));
    }

    @Test
    void aClosedConnectionGetsAnAccountOnlyWhileItOwes() {
        ServiceConnection owing = addConnection(owner, plan, "STB-1", REGISTERED);
        ServiceConnection settled = addConnection(owner, plan, "STB-2", REGISTERED);
        raise(Samples.charge(owing.id(), DECEMBER, 300), Samples.charge(settled.id(), DECEMBER, 300));
        book(Samples.cash(settled, REGISTERED, 0, new Allocation(DECEMBER, Money.of(300), true)));
        change(work -> work.connections().update(owing.closed(REGISTERED)));
        change(work -> work.connections().update(settled.closed(REGISTERED)));
        assertThat(open(EVERYBODY)).isEqualTo(1);
        assertThat(accounts()).containsExactly(account(owing, "300"));
    }

    @Test
    void aConnectionDecidedThroughJanuaryGetsNoAccount() {
        add(Samples.connection(owner, plan, "STB-1", REGISTERED, DECEMBER, JANUARY));
        ServiceConnection before = add(Samples.connection(owner, plan, "STB-2", REGISTERED, DECEMBER, DECEMBER));
        assertThat(open(EVERYBODY)).isEqualTo(1);
        assertThat(accounts()).containsExactly(account(before, "0"));
    }

    @Test
    void onlyTheConnectionsOfTheRangeGetAccounts() {
        ServiceConnection first = addConnection(owner, plan, "STB-1", REGISTERED);
        ServiceConnection second = addConnection(owner, plan, "STB-2", REGISTERED);
        ServiceConnection third = addConnection(owner, plan, "STB-3", REGISTERED);
        assertThat(open(new ConnectionRange(first.id().value(), second.id().value())))
                .isEqualTo(1);
        assertThat(open(ConnectionRange.only(third.id()))).isEqualTo(1);
        assertThat(accounts()).containsExactly(account(second, "0"), account(third, "0"));
    }

    @Test
    void theAccountsOfANewConnectionAreKeptAsTheyAre() {
        ServiceConnection connection = addConnection(owner, plan, "STB-1", REGISTERED);
        YearAccount entered = new YearAccount(connection.id(), YEAR, Money.of(120), JANUARY.atDay(17));
        YearAccount next = new YearAccount(connection.id(), YEAR.plusYears(1), Money.ZERO, JANUARY.atDay(17));
        change(work -> work.ledger().open(List.of(entered, next)));
        assertThat(open(EVERYBODY)).isZero();
        assertThat(accounts()).containsExactly(entered);
    }

    private int open(ConnectionRange range) {
        return write(work -> work.ledger().openYear(YEAR, range));
    }

    private List<YearAccount> accounts() {
        return read(work -> work.statements().accounts(owner, YEAR));
    }

    private static YearAccount account(ServiceConnection connection, String broughtForward) {
        return new YearAccount(connection.id(), YEAR, Money.of(broughtForward), YEAR.atDay(1));
    }
}
