package org.ctvms.persistence;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

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

    /** The same for a unit that goes on to book a payment, which takes the invoice series and then its months. */
    void writeBefore(BookingRow booking, PaymentMapper payments) {
        if (!waiting.isEmpty()) {
            payments.lockSeries();
            mapper.lockMonths(booking.service(), booking.firstMonth(), booking.receivedIn());
            write();
        }
    }
}
