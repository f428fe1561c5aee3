package org.ctvms.core.dashboard;

import java.time.YearMonth;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.ServiceType;

/**
 * The money of one service and calendar month.
 *
 * @param service the service
 * @param month the month
 * @param charged what was charged for the month
 * @param received what was received of these charges by now, in whatever month it was paid
 * @param taken all the payments received in the month, cash and online, for whatever month they were
 */
public record ServiceMonth(ServiceType service, YearMonth month, Money charged, Money received, Money taken) {
    /** A month in which nothing was charged or paid. */
    public static ServiceMonth without(ServiceType service, YearMonth month) {
        return new ServiceMonth(service, month, Money.ZERO, Money.ZERO, Money.ZERO);
    }

    /** What is still open of the month's charges. */
    public Money pending() {
        return charged.minus(received);
    }
}
