package org.ctvms.demo.ui.admin.customers;

import java.time.Year;
import java.util.function.Consumer;
import org.ctvms.demo.ui.statement.YearView;

/** The months of one year, for each connection. */
final class YearTab extends Tab {
    private final YearBox years;
    private final YearView view;

    /** The listener hears of other years that are wanted. */
    YearTab(CustomersDesk desk, Consumer<Year> turnTo) {
        super(desk);
        this.years = new YearBox(desk, "year", turnTo);
        this.view = new YearView(desk.ui(), number -> desk.desk().go().invoice(number));
        fill(years, view);
    }

    @Override
    void show(CustomerFile file) {
        years.offer(
                file.years(Year.of(desk.ui().host().today().getYear())),
                file.page().year());
        view.show(file.statements(), file.planNames());
    }
}
