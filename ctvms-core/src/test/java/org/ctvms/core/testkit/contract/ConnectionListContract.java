package org.ctvms.core.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ctvms.core.connection.ConnectionColumn;
import org.ctvms.core.connection.ConnectionFilter;
import org.ctvms.core.connection.ConnectionOrder;
import org.ctvms.core.connection.ConnectionOverview;
import org.ctvms.core.connection.ConnectionStatus;
import org.ctvms.core.connection.ConnectionTotal;
import org.ctvms.core.connection.ListedConnection;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.connection.Term;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.customer.Customer;
import org.ctvms.core.list.ListCursor;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.Plan;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.testkit.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
        basic = addPlan(ServiceType.CABLE_TV, "Basic", 300);
        fast = addPlan(ServiceType.BROADBAND, "Fast", 900);
    }

    @Test
    void anEmptyStorageListsNothing() {
        assertThat(list(ConnectionFilter.ALL)).isEmpty();
        assertThat(list(ConnectionFilter.ALL.renewingOn(EXPIRY))).isEmpty();
    }

    @Test
    void eachIsListedWithItsPlanItsDueAndItsCustomer() {
        ServiceConnection tv = connect(one, basic, "a");
        ServiceConnection internet = connect(other, fast, "b");
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
        ServiceConnection open = connect(one, basic, "a");
        ServiceConnection closed = close(connect(one, basic, "b"));
        assertListed(ConnectionFilter.ALL, open);
        assertListed(ConnectionFilter.ALL.only(ConnectionStatus.CLOSED), closed);
    }

    @Test
    void onlyThoseOfTheServiceAreListedWhereOneIsNamed() {
        ServiceConnection tv = connect(one, basic, "a");
        ServiceConnection internet = connect(one, fast, "b");
        assertListed(ConnectionFilter.ALL.of(ServiceType.CABLE_TV), tv);
        assertListed(ConnectionFilter.ALL.of(ServiceType.BROADBAND), internet);
    }

    @Test
    void onlyThoseOfTheStatusAreListedWhereOneIsNamed() {
        ServiceConnection inactive = connect(one, basic, "a");
        ServiceConnection active = expire(connect(one, basic, "b"), EXPIRY, REGISTERED);
        ServiceConnection suspended = expire(connect(one, basic, "c"), EXPIRY, EXPIRY.plusDays(61));
        assertListed(ConnectionFilter.ALL, inactive, active, suspended);
        assertListed(ConnectionFilter.ALL.only(ConnectionStatus.ACTIVE), active);
        assertListed(ConnectionFilter.ALL.only(ConnectionStatus.INACTIVE), inactive);
        assertListed(ConnectionFilter.ALL.only(ConnectionStatus.SUSPENDED), suspended);
    }

    @Test
    void aRenewalExpiresOnTheDayAndWasRegisteredEarlier() {
        ServiceConnection renewing = expire(connect(one, basic, "a"), EXPIRY, REGISTERED);
        ServiceConnection late = expire(connect(other, fast, "b"), EXPIRY, EXPIRY.plusDays(1));
        expire(connect(one, basic, "c"), EXPIRY.plusDays(1), REGISTERED);
        expire(connect(one, basic, "d"), EXPIRY.minusDays(1), REGISTERED);
        ServiceConnection closed = close(expire(connect(one, basic, "e"), EXPIRY, REGISTERED));
        addConnection(one, basic, "registered that day", EXPIRY);
        ConnectionFilter renewals = ConnectionFilter.ALL.renewingOn(EXPIRY);
        assertListed(renewals, renewing, late);
        assertListed(renewals.of(ServiceType.BROADBAND), late);
        assertListed(renewals.only(ConnectionStatus.ACTIVE), renewing);
        assertListed(renewals.only(ConnectionStatus.CLOSED), closed);
    }

    @Test
    void pagesGoOnBeyondTheLastIdAndMissNone() {
        ServiceConnection first = connect(one, basic, "a");
        ServiceConnection second = connect(other, basic, "b");
        close(connect(one, basic, "c"));
        ServiceConnection third = connect(one, fast, "d");
        assertThat(page(0, 2)).containsExactly(first, second);
        assertThat(page(second.id().value(), 2)).containsExactly(third);
        assertThat(page(third.id().value(), 2)).isEmpty();
    }

    @Test
    void pagesOfRenewalsAreByIdWhateverTheirStatus() {
        ServiceConnection inactive = expire(connect(one, basic, "a"), EXPIRY, EXPIRY.plusDays(1));
        ServiceConnection active = expire(connect(one, fast, "b"), EXPIRY, REGISTERED);
        ServiceConnection suspended = expire(connect(one, basic, "c"), EXPIRY, EXPIRY.plusDays(61));
        ConnectionFilter renewals = ConnectionFilter.ALL.renewingOn(EXPIRY);
        assertThat(connections(list(renewals, 0, 2))).containsExactly(inactive, active);
        assertThat(connections(list(renewals, active.id().value(), 2))).containsExactly(suspended);
    }

    @Test
    void aRemovedCustomersConnectionsAreListedAmongTheClosed() {
        ServiceConnection closed = close(connect(one, basic, "a"));
        change(work -> work.customers().remove(one, EXPIRY));
        assertThat(list(ConnectionFilter.ALL.only(ConnectionStatus.CLOSED)))
                .containsExactly(listed(closed, "Basic", 0, 8));
    }

    @Test
    void theLargestDueOfAllComesFirst() {
        YearMonth january = YearMonth.from(REGISTERED);
        List<ServiceConnection> lines = IntStream.range(0, 300)
                .mapToObj(number -> connect(number % 2 == 0 ? one : other, basic, "line " + number))
                .toList();
        IntStream.range(0, 300)
                .filter(number -> number % 7 != 0)
                .forEach(number -> raise(
                        Samples.charge(lines.get(number).id(), january.minusMonths(1), 1 + number % 250),
                        Samples.charge(lines.get(number).id(), january, 250)));
        List<ListedConnection> first =
                list(ConnectionFilter.ALL, new ConnectionOrder(ConnectionColumn.DUE, true), Optional.empty(), 2);
        assertThat(connections(first)).containsExactly(lines.get(249), lines.get(248));
        assertThat(first.get(0).overview().due()).isEqualTo(Money.of(500));
    }

    @Test
    void customersAndDevicesAreSortedWithoutCase() {
        change(work -> work.customers().update(Samples.customer(8, "élan Sample", "0600 000 008")));
        change(work -> work.customers().update(Samples.customer(7, "Zoe Sample", "0600 000 007")));
        ServiceConnection z = connect(other, basic, "B");
        ServiceConnection e = connect(one, fast, "a");
        assertThat(connections(list(ConnectionFilter.ALL, by(ConnectionColumn.CUSTOMER), Optional.empty(), 9)))
                .containsExactly(e, z);
        assertThat(connections(list(ConnectionFilter.ALL, by(ConnectionColumn.DEVICE), Optional.empty(), 9)))
                .containsExactly(e, z);
    }

    @Test
    void statusesAreSortedFromActiveToClosed() {
        ServiceConnection suspended = expire(connect(one, basic, "c"), EXPIRY, EXPIRY.plusDays(61));
        ServiceConnection inactive = connect(one, basic, "a");
        ServiceConnection active = expire(connect(one, basic, "b"), EXPIRY, REGISTERED);
        assertThat(connections(list(ConnectionFilter.ALL, by(ConnectionColumn.STATUS), Optional.empty(), 9)))
                .containsExactly(active, inactive, suspended);
    }

    @ParameterizedTest
    @EnumSource(ConnectionColumn.class)
    void pagesOfEveryOrderJoinToTheWholeList(ConnectionColumn column) {
        IntStream.range(0, 11).forEach(this::addAny);
        for (ConnectionFilter filter : List.of(
                ConnectionFilter.ALL,
                ConnectionFilter.ALL.of(ServiceType.CABLE_TV),
                ConnectionFilter.ALL.only(ConnectionStatus.INACTIVE),
                ConnectionFilter.ALL.only(ConnectionStatus.CLOSED),
                ConnectionFilter.ALL.renewingOn(EXPIRY))) {
            for (boolean descending : List.of(false, true)) {
                ConnectionOrder order = new ConnectionOrder(column, descending);
                List<ListedConnection> all = list(filter, order, Optional.empty(), 1000);
                assertThat(pages(filter, order)).as("%s %s", filter, order).isEqualTo(all);
                assertThat(all).containsExactlyInAnyOrderElementsOf(list(filter));
                assertThat(all).isSortedAccordingTo(sortedBy(column, descending));
            }
        }
    }

    @Test
    void totalIsThatOfAllPages() {
        IntStream.range(0, 11).forEach(this::addAny);
        for (ConnectionFilter filter : List.of(
                ConnectionFilter.ALL,
                ConnectionFilter.ALL.of(ServiceType.BROADBAND).only(ConnectionStatus.INACTIVE),
                ConnectionFilter.ALL.only(ConnectionStatus.CLOSED),
                ConnectionFilter.ALL.only(ConnectionStatus.SUSPENDED),
                ConnectionFilter.ALL.renewingOn(EXPIRY))) {
            List<ListedConnection> all = list(filter);
            Money due = all.stream().map(row -> row.overview().due()).reduce(Money.ZERO, Money::plus);
            ConnectionTotal total = read(work -> work.connections().total(filter));
            assertThat(total).isEqualTo(new ConnectionTotal(all.size(), due));
        }
    }

    private void addAny(int number) {
        ServiceConnection line =
                connect(number % 2 == 0 ? one : other, number % 3 == 0 ? basic : fast, "line " + number % 4 + number);
        YearMonth january = YearMonth.from(REGISTERED);
        if (number % 4 != 0) {
            raise(
                    Samples.charge(line.id(), january.minusMonths(1), 100),
                    Samples.charge(line.id(), january, 100 * (1 + number % 2)));
        }
        if (number % 5 == 0) {
            close(line);
        } else if (number % 2 == 0) {
            expire(line, EXPIRY, REGISTERED);
        }
    }

    private List<ListedConnection> pages(ConnectionFilter filter, ConnectionOrder order) {
        List<ListedConnection> all = new ArrayList<>();
        List<ListedConnection> page = list(filter, order, Optional.empty(), 2);
        while (!page.isEmpty()) {
            all.addAll(page);
            ListedConnection last = page.get(page.size() - 1);
            long number = last.overview().connection().id().value();
            page = list(filter, order, Optional.of(ListCursor.after(last, order.column(), number)), 2);
        }
        return all;
    }

    private static ConnectionOrder by(ConnectionColumn column) {
        return new ConnectionOrder(column, false);
    }

    @Test
    void openConnectionsAreFoundByHowTheirDeviceBegins() {
        ServiceConnection tv = connect(one, basic, "BOX-2");
        ServiceConnection same = connect(other, fast, "BOX-2");
        ServiceConnection first = connect(other, basic, "BOX-1");
        ServiceConnection small = connect(one, fast, "box-9");
        close(connect(one, basic, "BOX-3"));
        connect(one, basic, "MY-BOX-4");

        assertThat(byDevice(10, "BOX-")).containsExactly(first, tv, same);
        assertThat(byDevice(2, "BOX-")).containsExactly(first, tv);
        assertThat(byDevice(10, "BOX-", "box-")).containsExactly(first, tv, same, small);
        assertThat(byDevice(10, "BOX-2")).containsExactly(tv, same);
    }

    @Test
    void signsOfPatternsInADeviceIdAreSignsLikeOthers() {
        ServiceConnection percent = connect(one, basic, "50%-A");
        ServiceConnection line = connect(one, basic, "5_1-A");
        ServiceConnection mark = connect(one, basic, "5!1-A");
        ServiceConnection slash = connect(one, basic, "5\\1-A");
        connect(one, basic, "511-A");

        assertThat(byDevice(10, "50%")).containsExactly(percent);
        assertThat(byDevice(10, "5_1")).containsExactly(line);
        assertThat(byDevice(10, "5!1")).containsExactly(mark);
        assertThat(byDevice(10, "5\\1")).containsExactly(slash);
        assertThat(byDevice(10, "%")).isEmpty();
    }

    private List<ServiceConnection> byDevice(int limit, String... beginnings) {
        return connections(read(work -> work.connections().byDevice(List.of(beginnings), limit)));
    }

    private ServiceConnection connect(Crf crf, Plan plan, String device) {
        return addConnection(crf, plan, device, REGISTERED);
    }

    /** The connection, paid for up to the day, with the status it has on the other. */
    private ServiceConnection expire(ServiceConnection connection, LocalDate expiry, LocalDate today) {
        Term term = new Term(expiry, REGISTERED.getDayOfMonth(), Optional.of(REGISTERED), Optional.empty());
        return update(connection.with(term, today, Samples.POLICY.status()));
    }

    private ServiceConnection close(ServiceConnection connection) {
        return update(connection.closed(EXPIRY));
    }

    private ServiceConnection update(ServiceConnection connection) {
        change(work -> work.connections().update(connection));
        return connection;
    }

    private static ListedConnection listed(ServiceConnection connection, String plan, long due, int crf) {
        Customer customer = Samples.customer(crf);
        ConnectionOverview overview = new ConnectionOverview(connection, plan, Money.of(due));
        return new ListedConnection(
                overview, customer.name(), customer.contact().mobile());
    }

    private void assertListed(ConnectionFilter filter, ServiceConnection... expected) {
        assertThat(connections(list(filter))).containsExactly(expected);
    }

    private List<ServiceConnection> page(long after, int limit) {
        return connections(list(ConnectionFilter.ALL, after, limit));
    }

    private static List<ServiceConnection> connections(List<ListedConnection> listed) {
        return listed.stream().map(line -> line.overview().connection()).toList();
    }

    private List<ListedConnection> list(ConnectionFilter filter) {
        return list(filter, 0, 1000);
    }

    private List<ListedConnection> list(ConnectionFilter filter, long after, int limit) {
        return list(filter, ConnectionOrder.BY_ID, Optional.of(ListCursor.after(after)), limit);
    }

    private List<ListedConnection> list(
            ConnectionFilter filter, ConnectionOrder order, Optional<ListCursor> after, int limit) {
        return read(work -> work.connections().list(filter, order, after, limit));
    }
}
