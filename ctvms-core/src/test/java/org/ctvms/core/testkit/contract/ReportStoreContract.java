package org.ctvms.core.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ctvms.core.connection.ConnectionStatus;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.invoice.Allocation;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.Plan;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.report.PaidState;
import org.ctvms.core.report.ReportQuery;
import org.ctvms.core.report.ReportRow;
import org.ctvms.core.report.ReportTotals;
import org.ctvms.core.statement.MonthState;
import org.ctvms.core.testkit.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a {@link org.ctvms.core.report.ReportStore} reads. */
public abstract class ReportStoreContract extends StoreContract {
    private static final YearMonth MONTH = YearMonth.of(2026, 1);
    private static final LocalDate REGISTERED = LocalDate.of(2025, 12, 5);

    private Plan cable;
    private ServiceConnection late;
    private ServiceConnection early;
    private ServiceConnection second;

    @BeforeEach
    void addConnectionsInAnotherOrderThanThatOfTheCustomers() {
        cable = addPlan(ServiceType.CABLE_TV, "Basic", 300);
        Crf eight = addCustomer(8);
        late = addConnection(eight, cable, "STB-1", REGISTERED);
        early = addConnection(addCustomer(7), cable, "STB-2", REGISTERED);
        second = addConnection(eight, cable, "STB-3", REGISTERED);
    }

    @Test
    void rowsComeByCrfThenInTheOrderTheConnectionsWereAdded() {
        raise(MONTH, second, late, early);
        assertThat(devices(PaidState.NOT_PAID)).containsExactly("STB-2", "STB-1", "STB-3");
    }

    @Test
    void aRowTellsTheCustomerTheConnectionAndTheCharge() {
        raise(MONTH, early);
        assertThat(each(PaidState.NOT_PAID)).containsExactly(row(7, "STB-2", MonthState.NOT_PAID, 0));
    }

    @Test
    void whatIsPartlyPaidIsNotPaidAndShowsWhatWasPaid() {
        raise(MONTH, late, early, second);
        pay(early, 300);
        pay(second, 120);
        assertThat(each(PaidState.PAID)).containsExactly(row(7, "STB-2", MonthState.PAID, 300));
        assertThat(each(PaidState.NOT_PAID))
                .containsExactly(row(8, "STB-1", MonthState.NOT_PAID, 0), row(8, "STB-3", MonthState.PARTLY_PAID, 120));
    }

    @Test
    void onlyTheMonthAndTheServiceCount() {
        Plan broadband = addPlan(ServiceType.BROADBAND, "Fast", 300);
        ServiceConnection line = addConnection(early.crf(), broadband, "login-1", REGISTERED);
        raise(MONTH, early, line);
        raise(MONTH.minusMonths(1), late);
        raise(MONTH.plusYears(1), second);
        assertThat(devices(PaidState.NOT_PAID)).containsExactly("STB-2");
        ReportQuery other = new ReportQuery(ServiceType.BROADBAND, MONTH, PaidState.NOT_PAID);
        assertThat(first(other, 10)).extracting(ReportRow::deviceId).containsExactly("login-1");
    }

    @Test
    void removedCustomersAndClosedConnectionsAreListed() {
        raise(MONTH, early);
        pay(early, 300);
        change(work -> work.connections().update(connection(early.id()).closed(MONTH.atDay(9))));
        change(work -> work.customers().remove(early.crf(), MONTH.atDay(9)));
        assertThat(each(PaidState.PAID))
                .singleElement()
                .extracting(ReportRow::status)
                .isEqualTo(ConnectionStatus.CLOSED);
    }

    @Test
    void theTotalsAreThoseOfTheRows() {
        raise(MONTH, late, early, second);
        pay(second, 120);
        pay(early, 300);
        assertThat(totals(PaidState.NOT_PAID)).isEqualTo(new ReportTotals(2, Money.of(600), Money.of(120)));
        assertThat(totals(PaidState.PAID)).isEqualTo(new ReportTotals(1, Money.of(300), Money.of(300)));
    }

    @Test
    void aMonthWithoutChargesIsEmpty() {
        assertThat(each(PaidState.PAID)).isEmpty();
        assertThat(totals(PaidState.NOT_PAID)).isEqualTo(ReportTotals.NONE);
    }

    @Test
    void theFirstRowsAreThoseThatEachWouldHandOverFirst() {
        raise(MONTH, late, early, second);
        assertThat(first(query(PaidState.NOT_PAID), 2))
                .isEqualTo(each(PaidState.NOT_PAID).subList(0, 2));
    }

    @Test
    void whatTheConsumerThrowsEndsItAndIsPassedOn() {
        raise(MONTH, late, early);
        UncheckedIOException full = new UncheckedIOException(new IOException("sample: disk full"));
        List<ReportRow> seen = new ArrayList<>();
        assertThatThrownBy(() -> read(work -> {
                    work.reports().each(query(PaidState.NOT_PAID), row -> {
                        seen.add(row);
                        throw full;
                    });
                    return seen;
                }))
                .isSameAs(full);
        assertThat(seen).hasSize(1);
        assertThat(devices(PaidState.NOT_PAID)).hasSize(2);
    }

    private void raise(YearMonth month, ServiceConnection... connections) {
        for (ServiceConnection connection : connections) {
            raise(Samples.charge(connection.id(), month, 300));
        }
    }

    private void pay(ServiceConnection connection, long amount) {
        Allocation allocation = new Allocation(MONTH, Money.of(amount), amount == 300);
        book(Samples.cash(connection, MONTH.atDay(7), 300 - amount, allocation));
    }

    private static ReportRow row(int crf, String device, MonthState state, long paid) {
        return new ReportRow(
                new Crf(crf),
                "Sample Customer " + crf,
                "12 B",
                "+91 90000 0000" + crf,
                Optional.of("customer" + crf + "@example.com"),
                device,
                ConnectionStatus.INACTIVE,
                state,
                Money.of(300),
                Money.of(paid));
    }

    private static ReportQuery query(PaidState state) {
        return new ReportQuery(ServiceType.CABLE_TV, MONTH, state);
    }

    private ReportTotals totals(PaidState state) {
        return read(work -> work.reports().totals(query(state)));
    }

    private List<ReportRow> first(ReportQuery query, int limit) {
        return read(work -> work.reports().first(query, limit));
    }

    private List<String> devices(PaidState state) {
        return each(state).stream().map(ReportRow::deviceId).toList();
    }

    private List<ReportRow> each(PaidState state) {
        return read(work -> {
            List<ReportRow> rows = new ArrayList<>();
            work.reports().each(query(state), rows::add);
            return rows;
        });
    }
}
