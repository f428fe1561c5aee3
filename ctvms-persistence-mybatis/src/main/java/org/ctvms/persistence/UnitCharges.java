package org.ctvms.persistence;

import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ctvms.core.plan.ServiceType;

/**
 * What one unit of work charged, by service and month. It is added to the dashboards' figures at the unit's end, because
 * everybody's charges meet in a few rows there: held last and in one order, they never deadlock. Not thread-safe.
 */
final class UnitCharges {
    private final DashboardMapper mapper;
    private final SortedMap<MonthlyCharge, MonthlyCharge> waiting = new TreeMap<>(MonthlyCharge.ORDER);

    UnitCharges(DashboardMapper mapper) {
        this.mapper = mapper;
    }

    void add(List<MonthlyCharge> charges) {
        charges.forEach(charge -> waiting.merge(charge, charge, MonthlyCharge::plus));
    }

    /** Adds what waits to the figures. */
    void write() {
        if (!waiting.isEmpty()) {
            mapper.addCharges(List.copyOf(waiting.values()));
            waiting.clear();
        }
    }

    /**
     * The same for a transaction that goes on to book payments. Each takes the invoice series and then its months, oldest
     * first; where other months come before them, all are locked in their order.
     */
    void writeBefore(List<BookingRow> bookings, PaymentMapper payments) {
        if (!waiting.isEmpty() || bookings.size() > 1) {
            payments.lockSeries();
            months(bookings).forEach((service, months) -> mapper.lockMonths(service, months.first(), months.last()));
            write();
        }
    }

    /** For each service, from the oldest month that is paid to the month in which it is received. */
    private static SortedMap<ServiceType, Months> months(List<BookingRow> bookings) {
        return bookings.stream().collect(Collectors.toMap(BookingRow::service, Months::of, Months::and, TreeMap::new));
    }

    record Months(YearMonth first, YearMonth last) {
        static Months of(BookingRow booking) {
            return new Months(booking.firstMonth(), booking.receivedIn());
        }

        Months and(Months other) {
            return new Months(Collections.min(List.of(first, other.first)), Collections.max(List.of(last, other.last)));
        }
    }
}
