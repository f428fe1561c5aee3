package org.ctvms.demo.ui.admin.dashboard;

import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import org.ctvms.core.dashboard.ServiceMonth;
import org.ctvms.core.money.Money;
import org.ctvms.demo.ui.Ui;

/**
 * A month's money of the services that are charted.
 *
 * @param month the month
 * @param charged what was charged for it
 * @param received what was received of that by now
 */
record MonthTotal(YearMonth month, Money charged, Money received) {
    /** Of services in the same month. */
    static MonthTotal of(List<ServiceMonth> services) {
        return new MonthTotal(
                services.get(0).month(), sum(services, ServiceMonth::charged), sum(services, ServiceMonth::received));
    }

    private static Money sum(List<ServiceMonth> services, Function<ServiceMonth, Money> amount) {
        return services.stream().map(amount).reduce(Money.ZERO, Money::plus);
    }

    /** What a bar says of itself. */
    String words(Ui ui, boolean ofReceived) {
        return ui.text(
                ofReceived ? "dashboard.tip.receivedBar" : "dashboard.tip.chargedBar",
                ui.formats().month(month),
                ui.formats().money(ofReceived ? received : charged));
    }
}
