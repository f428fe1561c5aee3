package org.ctvms.demo.ui.admin.collect;

import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.ctvms.core.AdminSession;
import org.ctvms.core.billing.Charge;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.customer.Customer;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.look.Type;
import org.ctvms.demo.ui.part.Buttons;
import org.ctvms.demo.ui.part.Card;
import org.ctvms.demo.ui.table.Column;
import org.ctvms.demo.ui.table.TableView;

/** A customer's connections, the open months of one of them, and the payment for it. On the event thread. */
final class PreparePayment extends JPanel {
    private final Ui ui;
    private final JLabel name = Type.HEADING.on(new JLabel());
    private final JLabel details = new JLabel();
    private final JLabel monthsOf = Type.HEADING.on(new JLabel());
    private final TableView<Line> connections;
    private final TableView<Charge> months;
    private final PaymentCard payment;

    /** The listeners hear that another customer pays, and that the payment is to be booked. */
    PreparePayment(Ui ui, AdminSession session, Runnable another, Runnable collect) {
        super(new MigLayout("fill, insets 0, gap 14 10", "[grow 55, fill][grow 45, fill, 320::]", "[][grow, fill]"));
        this.ui = ui;
        this.connections = new TableView<>(ui.texts(), "payable", lines(ui), ui.text("collect.noConnections"));
        this.months = new TableView<>(ui.texts(), "months", charges(ui), ui.text("collect.nothingOpen"));
        this.payment = new PaymentCard(ui, session, collect);
        setOpaque(false);
        add(customer(another), "span, growx, wrap, wmin 0");
        add(lists(), "wmin 0, hmin 0");
        add(payment, "wmin 0, hmin 0");
        connections.onSelect(line -> line.ifPresent(this::prepare));
        Buttons.onKeys(this, "ESCAPE", another);
    }

    private static List<Column<Line>> lines(Ui ui) {
        return List.of(
                Column.text(ui.text("collect.connection"), 105, Line::deviceId),
                Column.text(
                        ui.text("collect.service"),
                        92,
                        line -> ui.texts().of(line.overview().connection().service())),
                Column.state(
                        ui.text("collect.status"),
                        118,
                        ui.texts(),
                        line -> line.overview().connection().status()),
                Column.money(ui.text("collect.due"), 90, ui.formats(), Line::due));
    }

    private static List<Column<Charge>> charges(Ui ui) {
        return List.of(
                Column.month(ui.text("collect.month"), 140, ui.formats(), Charge::month),
                Column.money(ui.text("collect.charged"), 90, ui.formats(), Charge::amount),
                Column.money(ui.text("collect.paid"), 90, ui.formats(), Charge::paid),
                Column.money(ui.text("collect.open"), 90, ui.formats(), Charge::open));
    }

    private JComponent customer(Runnable another) {
        Card card = new Card("fillx", "[grow, fill][]", "[]2[]");
        details.setForeground(UIManager.getColor("Ctvms.muted"));
        name.setName("customer.name");
        card.add(name, "wmin 0");
        card.add(Buttons.of(ui.texts(), "collect.another", "search", another), "spany 2, wrap");
        card.add(details, "wmin 0");
        return card;
    }

    private JComponent lists() {
        JPanel lists =
                new JPanel(new MigLayout("fill, insets 0, gap 0 4, wrap 1", "[grow, fill]", "[][]8[][grow, fill]"));
        lists.setOpaque(false);
        lists.add(Type.HEADING.on(new JLabel(ui.text("collect.connections"))));
        lists.add(connections, "wmin 0, h 120:164:164");
        lists.add(monthsOf, "wmin 0");
        lists.add(months, "wmin 0, hmin 110");
        return lists;
    }

    /** Shows the customer's account and prepares a payment for the wanted connection, or the first that owes. */
    void show(Account account, Optional<ConnectionId> wanted) {
        Customer customer = account.customer();
        name.setText(customer.name());
        details.setText(ui.text(
                "collect.details",
                customer.crf().toString(),
                customer.contact().mobile(),
                String.join(", ", customer.address().lines())));
        details.setToolTipText(details.getText());
        connections.show(account.lines());
        Optional<Line> first = wanted.flatMap(account::line).or(account::firstToPay);
        payment.setVisible(first.isPresent());
        first.ifPresentOrElse(connections::select, () -> showMonths("", List.of()));
    }

    private void prepare(Line line) {
        showMonths(line.deviceId(), line.charges());
        payment.prepare(line);
    }

    private void showMonths(String deviceId, List<Charge> charges) {
        monthsOf.setText(ui.text("collect.openMonths", deviceId));
        months.show(charges);
    }

    PaymentCard payment() {
        return payment;
    }

    /** Whose payment is prepared. */
    Optional<Line> line() {
        return connections.selected();
    }
}
