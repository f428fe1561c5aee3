package org.ctvms.demo.ui.customer.home;

import java.awt.BorderLayout;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.ctvms.core.connection.ConnectionOverview;
import org.ctvms.demo.ui.customer.CustomerDesk;
import org.ctvms.demo.ui.look.Tone;
import org.ctvms.demo.ui.look.Type;
import org.ctvms.demo.ui.part.Card;
import org.ctvms.demo.ui.part.Scrolled;
import org.ctvms.demo.ui.part.Words;
import org.ctvms.demo.ui.table.EmptyState;

/** What the home screen shows, from top to bottom; it scrolls where the window is low. */
final class HomePage extends JPanel {
    HomePage(CustomerDesk desk, Standing standing, Consumer<ConnectionOverview> pay) {
        super(new BorderLayout());
        Scrolled column = new Scrolled(new MigLayout("insets 0 0 8 0, gap 0 16, wrap 1, fillx", "[grow, fill]"));
        column.add(total(desk, standing));
        column.add(connections(desk, standing, pay));
        JPanel lists =
                new JPanel(new MigLayout("insets 0, gap 16, fillx", "[grow, fill, sg][grow, fill, sg]", "[top]"));
        lists.setOpaque(false);
        lists.add(new LastPayments(desk, standing.dashboard().lastPayments()), "growy");
        lists.add(new OpenComplaints(desk, standing.dashboard().openComplaints()), "growy");
        column.add(lists);
        setOpaque(false);
        add(column.pane());
    }

    private static JComponent total(CustomerDesk desk, Standing standing) {
        boolean owes = standing.dashboard().due().isPositive();
        Card card = new Card("fillx, gap 24 0", "[][grow, fill]", "[][]");
        JLabel label = new JLabel(desk.ui().text("home.totalDue"));
        label.setForeground(UIManager.getColor("Ctvms.muted"));
        JLabel figure = Type.FIGURE.on(
                new JLabel(desk.ui().formats().money(standing.dashboard().due())));
        figure.setName("totalDue");
        figure.setForeground((owes ? Tone.BAD : Tone.GOOD).foreground());
        card.add(label, "cell 0 0");
        card.add(figure, "cell 0 1");
        card.add(
                Words.muted(desk.ui().text(owes ? "home.owes" : "home.owesNothing")),
                "cell 1 0, spany 2, wmin 0, aligny center");
        return card;
    }

    private static JComponent connections(CustomerDesk desk, Standing standing, Consumer<ConnectionOverview> pay) {
        List<ConnectionOverview> all = standing.dashboard().connections();
        if (all.isEmpty()) {
            return new EmptyState(desk.ui().text("home.noConnections"));
        }
        LocalDate day = standing.dashboard().asOf().day();
        CardFlow cards = new CardFlow();
        all.stream()
                .sorted(Comparator.comparing(overview -> !overview.connection().isOpen()))
                .forEach(overview -> cards.add(
                        new ConnectionCard(desk.ui(), overview, standing.reconnection(overview), day, pay).card()));
        return cards;
    }
}
