package org.ctvms.core.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.ctvms.core.connection.Connection;
import org.ctvms.core.connection.ConnectionFilter;
import org.ctvms.core.connection.ConnectionOverview;
import org.ctvms.core.connection.ConnectionStatus;
import org.ctvms.core.connection.ListedConnection;
import org.ctvms.core.connection.Term;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.customer.Customer;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.Plan;
import org.ctvms.core.plan.Service;
import org.ctvms.core.testkit.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which connections a {@link org.ctvms.core.connection.ConnectionStore} lists, and in which order. */
public abstract class ConnectionListContract extends StoreContract {
    private static final LocalDate REGISTERED = LocalDate.of(2026, 1, 10);
    private static final LocalDate EXPIRY = LocalDate.of(2026, 2, 10);

    private Crf one;
    private Crf other;
    private Plan basic;
    private Plan fast;

    @BeforeEach
    void addTwoCustomersAndTwoPlans() {
        one = addCustomer(8);
        other = addCustomer(7);
        basic = addPlan(Service.CABLE_TV, "Basic", 300);
        fast = addPlan(Service.BROADBAND, "Fast", 900);
    }

    @Test
    void anEmptyStorageListsNothing() {
        assertThat(list(ConnectionFilter.ALL)).isEmpty();
        assertThat(list(ConnectionFilter.ALL.renewingOn(EXPIRY))).isEmpty();
    }

    @Test
    void eachIsListedWithItsPlanItsDueAndItsCustomer() {
        Connection tv = connect(one, basic, "a");
        Connection internet = connect(other, fast, "b");
        YearMonth january = YearMonth.from(REGISTERED);
        raise(
                Samples.charge(tv.id(), january.minusMonths(1), 250),
                Samples.charge(tv.id(), january, 300),
                Samples.charge(internet.id(), january, 900));
        assertThat(list(ConnectionFilter.ALL))
                .containsExactly(listed(tv, "Basic", 550, 8), listed(internet, "Fast", 900, 7));
    }

    @Test
    void openOnesAreListedUnlessClosedOnesAreAskedFor() {
        Connection open = connect(one, basic, "a");
        Connection closed = close(connect(one, basic, "b"));
        assertListed(ConnectionFilter.ALL, open);
        assertListed(ConnectionFilter.ALL.only(ConnectionStatus.CLOSED), closed);
    }

    @Test
    void onlyThoseOfTheServiceAreListedWhereOneIsNamed() {
        Connection tv = connect(one, basic, "a");
        Connection internet = connect(one, fast, "b");
        assertListed(ConnectionFilter.ALL.of(Service.CABLE_TV), tv);
        assertListed(ConnectionFilter.ALL.of(Service.BROADBAND), internet);
    }

    @Test
    void onlyThoseOfTheStatusAreListedWhereOneIsNamed() {
        Connection inactive = connect(one, basic, "a");
        Connection active = expire(connect(one, basic, "b"), EXPIRY, REGISTERED);
        Connection suspended = expire(connect(one, basic, "c"), EXPIRY, EXPIRY.plusDays(61));
        assertListed(ConnectionFilter.ALL, inactive, active, suspended);
        assertListed(ConnectionFilter.ALL.only(ConnectionStatus.ACTIVE), active);
        assertListed(ConnectionFilter.ALL.only(ConnectionStatus.INACTIVE), inactive);
        assertListed(ConnectionFilter.ALL.only(ConnectionStatus.SUSPENDED), suspended);
    }

    @Test
    void aRenewalExpiresOnTheDayAndWasRegisteredEarlier() {
        Connection renewing = expire(connect(one, basic, "a"), EXPIRY, REGISTERED);
        Connection late = expire(connect(other, fast, "b"), EXPIRY, EXPIRY.plusDays(1));
        expire(connect(one, basic, "c"), EXPIRY.plusDays(1), REGISTERED);
        expire(connect(one, basic, "d"), EXPIRY.minusDays(1), REGISTERED);
        Connection closed = close(expire(connect(one, basic, "e"), EXPIRY, REGISTERED));
        addConnection(one, basic, "registered that day", EXPIRY);
        ConnectionFilter renewals = ConnectionFilter.ALL.renewingOn(EXPIRY);
        assertListed(renewals, renewing, late);
        assertListed(renewals.of(Service.BROADBAND), late);
        assertListed(renewals.only(ConnectionStatus.ACTIVE), renewing);
        assertListed(renewals.only(ConnectionStatus.CLOSED), closed);
    }

    @Test
    void pagesGoOnBeyondTheLastIdAndMissNone() {
        Connection first = connect(one, basic, "a");
        Connection second = connect(other, basic, "b");
        close(connect(one, basic, "c"));
        Connection third = connect(one, fast, "d");
        assertThat(page(0, 2)).containsExactly(first, second);
        assertThat(page(second.id().value(), 2)).containsExactly(third);
        assertThat(page(third.id().value(), 2)).isEmpty();
    }

    @Test
    void pagesOfRenewalsAreByIdWhateverTheirStatus() {
        Connection inactive = expire(connect(one, basic, "a"), EXPIRY, EXPIRY.plusDays(1));
        Connection active = expire(connect(one, fast, "b"), EXPIRY, REGISTERED);
        Connection suspended = expire(connect(one, basic, "c"), EXPIRY, EXPIRY.plusDays(61));
        ConnectionFilter renewals = ConnectionFilter.ALL.renewingOn(EXPIRY);
        assertThat(connections(list(renewals, 0, 2))).containsExactly(inactive, active);
        assertThat(connections(list(renewals, active.id().value(), 2))).containsExactly(suspended);
    }

    @Test
    void aRemovedCustomersConnectionsAreListedAmongTheClosed() {
        Connection closed = close(connect(one, basic, "a"));
        change(work -> work.customers().remove(one, EXPIRY));
        assertThat(list(ConnectionFilter.ALL.only(ConnectionStatus.CLOSED)))
                .containsExactly(listed(closed, "Basic", 0, 8));
    }

    private Connection connect(Crf crf, Plan plan, String device) {
        return addConnection(crf, plan, device, REGISTERED);
    }

    /** The connection, paid for up to the day, with the status it has on the other. */
    private Connection expire(Connection connection, LocalDate expiry, LocalDate today) {
        Term term = new Term(expiry, REGISTERED.getDayOfMonth(), Optional.of(REGISTERED), Optional.empty());
        return update(connection.with(term, today, Samples.POLICY.status()));
    }

    private Connection close(Connection connection) {
        return update(connection.closed(EXPIRY));
    }

    private Connection update(Connection connection) {
        change(work -> work.connections().update(connection));
        return connection;
    }

    private static ListedConnection listed(Connection connection, String plan, long due, int crf) {
        Customer customer = Samples.customer(crf);
        ConnectionOverview overview = new ConnectionOverview(connection, plan, Money.of(due));
        return new ListedConnection(
                overview, customer.name(), customer.contact().mobile());
    }

    private void assertListed(ConnectionFilter filter, Connection... expected) {
        assertThat(connections(list(filter))).containsExactly(expected);
    }

    private List<Connection> page(long after, int limit) {
        return connections(list(ConnectionFilter.ALL, after, limit));
    }

    private static List<Connection> connections(List<ListedConnection> listed) {
        return listed.stream().map(line -> line.overview().connection()).toList();
    }

    private List<ListedConnection> list(ConnectionFilter filter) {
        return list(filter, 0, 1000);
    }

    private List<ListedConnection> list(ConnectionFilter filter, long after, int limit) {
        return read(work -> work.connections().list(filter, after, limit));
    }
}
