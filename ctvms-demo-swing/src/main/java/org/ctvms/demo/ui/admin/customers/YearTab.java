package org.ctvms.demo.ui.admin.customers;

import java.time.Year;
import java.util.function.Consumer;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.ctvms.demo.ui.statement.CustomerYear;
import org.ctvms.demo.ui.statement.YearPane;

/** The payment details of one year, as they are on the screen of that name. */
final class YearTab extends Tab {
    private final YearPane pane;

    /** The listener hears of other years that are wanted. */
    YearTab(CustomersDesk desk, Consumer<Year> turnTo) {
        super(desk);
        this.pane = new YearPane(
                desk.ui(), new JPanel(), turnTo, number -> desk.desk().go().invoice(number));
        setLayout(new MigLayout("fill, insets 10 0 0 0", "[grow, fill]", "[grow, fill]"));
        add(pane, "wmin 0, hmin 0");
    }

    @Override
    void show(CustomerFile file) {
        pane.show(CustomerYear.of(file.page().year(), file.statements(), file.connections()));
    }
}
