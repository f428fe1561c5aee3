package org.ctvms.demo.ui.admin.details;

import java.awt.CardLayout;
import java.time.Year;
import java.util.Optional;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.ctvms.core.AdminSession;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.customer.Customer;
import org.ctvms.core.refusal.NotFoundException;
import org.ctvms.demo.ui.Screen;
import org.ctvms.demo.ui.admin.AdminDesk;
import org.ctvms.demo.ui.statement.CustomerYear;
import org.ctvms.demo.ui.statement.YearPane;
import org.ctvms.demo.ui.table.EmptyState;

/** A customer's year, month by month. */
public final class PaymentDetailsScreen extends Screen {
    private final AdminDesk desk;
    private final CrfField input;
    private final CustomerHead head;
    private final YearPane pane;
    private final CardLayout cards = new CardLayout();
    private final JPanel body = new JPanel(cards);
    private Optional<Crf> asked = Optional.empty();

    /** A screen at the desk. */
    public PaymentDetailsScreen(AdminDesk desk) {
        super(desk.ui(), desk.ui().text("details.title"));
        this.desk = desk;
        this.input = new CrfField(ui, this::read);
        this.head = new CustomerHead(ui, desk.go());
        this.pane = new YearPane(ui, head, year -> reload(), desk.go()::invoice);
        body.setOpaque(false);
        body.add(new EmptyState(ui.text("details.start")), "start");
        body.add(pane, "year");
        JPanel content =
                new JPanel(new MigLayout("insets 0, fill, wrap 1, gap 0 14", "[grow, fill]", "[][grow, fill]"));
        content.setOpaque(false);
        content.add(input, "growx 0");
        content.add(body, "wmin 0, hmin 0");
        setContent(content);
        onFind(input::focus);
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
        Year year = pane.year();
        act(() -> Read.of(desk.session(), crf, year), this::show, this::besideTheField);
    }

    private record Read(Customer customer, CustomerYear year) {
        static Read of(AdminSession session, Crf crf, Year year) {
            return new Read(
                    session.customers().find(crf),
                    CustomerYear.of(
                            year,
                            session.paymentDetails(crf, year),
                            session.connections().of(crf)));
        }
    }

    private void show(Read read) {
        if (asked.equals(Optional.of(read.customer().crf()))
                && read.year().year().equals(pane.year())) {
            head.show(read.customer());
            pane.show(read.year());
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
