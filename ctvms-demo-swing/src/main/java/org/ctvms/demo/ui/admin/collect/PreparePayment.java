package org.ctvms.demo.ui.admin.collect;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.swing.JButton;
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
import org.ctvms.demo.ui.look.Tone;
import org.ctvms.demo.ui.look.Type;
import org.ctvms.demo.ui.part.Buttons;
import org.ctvms.demo.ui.part.Card;
import org.ctvms.demo.ui.part.Mnemonics;
import org.ctvms.demo.ui.table.Column;
import org.ctvms.demo.ui.table.TableView;

/** A customer's connections, the open months of one or all of them, and the payment for it. On the event thread. */
final class PreparePayment extends JPanel {
    private final Ui ui;
    private final JLabel name = Type.HEADING.on(new JLabel());
    private final JLabel details = new JLabel();
    private final JLabel totalDue = Type.FIGURE.on(new JLabel());
    private final JButton payAll;
    private final JLabel monthsOf = Type.HEADING.on(new JLabel());
    private final TableView<Line> connections;
    private final TableView<Charge> months;
    private final PaymentCard payment;
    private Optional<Account> account = Optional.empty();
    private Optional<Bill> bill = Optional.empty();

    /** The listeners hear that another customer pays, that the payment is to be booked, and what is to be reconnected. */
    PreparePayment(Ui ui, AdminSession session, Runnable another, Runnable collect, Consumer<Line> reconnect) {
        super(new MigLayout("fill, insets 0, gap 14 10", "[grow 55, fill][grow 45, fill, 320::]", "[][grow, fill]"));
        this.ui = ui;
        this.connections = new TableView<>(ui, "payable", lines(ui), ui.text("collect.noConnections"));
        this.months = new TableView<>(ui, "months", charges(ui), ui.text("collect.nothingOpen"));
        this.payment = new PaymentCard(ui, session, collect, reconnect);
        this.payAll = Buttons.of(ui.texts(), "collect.payAll", this::payAll);
        setOpaque(false);
        add(customer(another), "span, growx, wrap, wmin 0");
        add(lists(), "wmin 0, hmin 0");
        add(payment, "wmin 0, hmin 0");
        connections.onSelect(line -> line.map(Bill::of).ifPresent(this::prepare));
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
        Card card = new Card("fillx", "[grow, fill][]16[]", "[]2[]");
        details.setForeground(UIManager.getColor("Ctvms.muted"));
        JLabel owes = new JLabel(ui.text("collect.totalDue"));
        owes.setForeground(UIManager.getColor("Ctvms.muted"));
        name.setName("customer.name");
        totalDue.setName("customer.due");
        card.add(name, "wmin 0");
        card.add(owes, "alignx right");
        card.add(buttons(another), "spany 2, wrap");
        card.add(details, "wmin 0");
        card.add(totalDue, "alignx right");
        return card;
    }

    private JComponent buttons(Runnable another) {
        JPanel buttons = new JPanel(new MigLayout("insets 1, gap 8, hidemode 3"));
        buttons.setOpaque(false);
        buttons.add(payAll);
        buttons.add(Buttons.of(ui.texts(), "collect.another", "search", another));
        return buttons;
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

    /** Shows the customer's account and prepares a payment for those connections, or the first that owes. */
    void show(Account opened, Set<ConnectionId> wanted) {
        account = Optional.of(opened);
        Customer customer = opened.customer();
        name.setText(customer.name());
        details.setText(ui.text(
                "collect.details",
                customer.crf().toString(),
                customer.contact().mobile(),
                String.join(", ", customer.address().lines())));
        details.setToolTipText(details.getText());
        showDue(opened);
        connections.show(opened.lines());
        bill = opened.bill(wanted);
        payment.setVisible(bill.isPresent());
        bill.ifPresentOrElse(this::choose, () -> showMonths("", List.of()));
    }

    private void showDue(Account opened) {
        totalDue.setText(ui.formats().money(opened.due()));
        totalDue.setForeground((opened.due().isPositive() ? Tone.BAD : Tone.GOOD).foreground());
        Optional<Bill> together = opened.together();
        payAll.setVisible(together.isPresent());
        together.ifPresent(all ->
                Mnemonics.set(payAll, ui.text("collect.payAll", ui.formats().money(all.due()))));
    }

    private void payAll() {
        account.flatMap(Account::together).ifPresent(this::choose);
    }

    private void choose(Bill chosen) {
        if (chosen.isTogether()) {
            connections.table().clearSelection();
            prepare(chosen);
        } else {
            connections.select(chosen.first());
        }
    }

    private void prepare(Bill chosen) {
        bill = Optional.of(chosen);
        showMonths(
                chosen.isTogether()
                        ? ui.text("collect.openMonthsOfAll")
                        : ui.text("collect.openMonths", chosen.first().deviceId()),
                chosen.charges());
        payment.prepare(chosen);
    }

    private void showMonths(String title, List<Charge> charges) {
        monthsOf.setText(title);
        months.show(charges);
    }

    PaymentCard payment() {
        return payment;
    }

    /** What the payment that is prepared is for. */
    Optional<Bill> bill() {
        return bill;
    }
}
