package org.ctvms.demo.ui.admin.details;

import java.awt.CardLayout;
import java.time.Year;
import java.util.Optional;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.refusal.NotFoundException;
import org.ctvms.demo.ui.Screen;
import org.ctvms.demo.ui.admin.AdminDesk;
import org.ctvms.demo.ui.part.Buttons;
import org.ctvms.demo.ui.statement.YearStepper;
import org.ctvms.demo.ui.statement.YearView;
import org.ctvms.demo.ui.table.EmptyState;

/** A customer's year, month by month. */
public final class PaymentDetailsScreen extends Screen {
    private final AdminDesk desk;
    private final CrfField input;
    private final YearStepper years;
    private final CustomerHead head;
    private final YearView view;
    private final CardLayout cards = new CardLayout();
    private final JPanel body = new JPanel(cards);
    private Optional<Crf> asked = Optional.empty();

    /** A screen at the desk. */
    public PaymentDetailsScreen(AdminDesk desk) {
        super(desk.ui(), desk.ui().text("details.title"));
        this.desk = desk;
        this.input = new CrfField(ui, this::read);
        this.years = new YearStepper(ui, year -> reload());
        this.head = new CustomerHead(ui, years, desk.go());
        this.view = new YearView(ui, desk.go()::invoice);
        body.setOpaque(false);
        body.add(new EmptyState(ui.text("details.start")), "start");
        body.add(year(), "year");
        JPanel content =
                new JPanel(new MigLayout("insets 0, fill, wrap 1, gap 0 14", "[grow, fill]", "[][grow, fill]"));
        content.setOpaque(false);
        content.add(input, "growx 0");
        content.add(body, "wmin 0, hmin 0");
        setContent(content);
        Buttons.onKeys(this, "ctrl F", input::focus);
    }

    private JPanel year() {
        JPanel year = new JPanel(new MigLayout("insets 0, fill, wrap 1, gap 0 10", "[grow, fill]", "[][grow, fill]"));
        year.setOpaque(false);
        year.add(head, "wmin 0");
        year.add(view, "wmin 0, hmin 0");
        return year;
    }

    @Override
    public void shown() {
        reload();
        input.focus();
    }

    /** Shows the customer's year. */
    public void open(Crf crf) {
        input.show(crf);
        read(crf);
    }

    private void reload() {
        asked.ifPresent(this::read);
    }

    private void read(Crf crf) {
        hush();
        asked = Optional.of(crf);
        Year year = years.year();
        act(() -> CustomerYear.read(desk.session(), crf, year), this::show, this::besideTheField);
    }

    private void show(CustomerYear read) {
        if (asked.equals(Optional.of(read.customer().crf())) && read.year().equals(years.year())) {
            head.show(read.customer());
            view.show(read.statements(), read.planNames());
            cards.show(body, "year");
        }
    }

    private boolean besideTheField(RuntimeException problem) {
        if (!(problem instanceof NotFoundException)) {
            return false;
        }
        asked = Optional.empty();
        cards.show(body, "start");
        input.complain(problem.getMessage());
        return true;
    }
}
