package org.ctvms.demo.ui.customer.details;

import java.time.Year;
import javax.swing.JPanel;
import org.ctvms.demo.ui.Screen;
import org.ctvms.demo.ui.customer.CustomerDesk;
import org.ctvms.demo.ui.statement.CustomerYear;
import org.ctvms.demo.ui.statement.YearPane;

/** The own payment details, by year. */
public final class PaymentDetailsScreen extends Screen {
    private final CustomerDesk desk;
    private final YearPane pane;

    /** A screen at the desk. */
    public PaymentDetailsScreen(CustomerDesk desk) {
        super(desk.ui(), desk.ui().text("details.title"));
        this.desk = desk;
        this.pane = new YearPane(ui, new JPanel(), year -> shown(), desk.go()::invoice);
        setContent(pane);
    }

    @Override
    public void shown() {
        hush();
        Year year = pane.year();
        load(() -> read(year), this::show);
    }

    private CustomerYear read(Year year) {
        return CustomerYear.of(
                year,
                desk.session().paymentDetails(year),
                desk.session().connections().all());
    }

    private void show(CustomerYear read) {
        if (read.year().equals(pane.year())) {
            pane.show(read);
        }
    }
}
