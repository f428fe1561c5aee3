package org.ctvms.demo.ui.customer.details;

import java.time.Year;
import org.ctvms.demo.ui.Screen;
import org.ctvms.demo.ui.customer.CustomerDesk;
import org.ctvms.demo.ui.statement.YearStepper;
import org.ctvms.demo.ui.statement.YearView;

/** The own payment details, by year. */
public final class PaymentDetailsScreen extends Screen {
    private final CustomerDesk desk;
    private final YearStepper years;
    private final YearView view;

    /** A screen at the desk. */
    public PaymentDetailsScreen(CustomerDesk desk) {
        super(desk.ui(), desk.ui().text("details.title"));
        this.desk = desk;
        this.years = new YearStepper(ui, year -> shown());
        this.view = new YearView(ui, desk.go()::invoice);
        addAction(years);
        setContent(view);
    }

    @Override
    public void shown() {
        hush();
        Year year = years.year();
        load(() -> OwnYear.read(desk.session(), year), this::show);
    }

    private void show(OwnYear read) {
        if (read.year().equals(years.year())) {
            view.show(read.statements(), read.planNames());
        }
    }
}
