package org.ctvms.demo.ui.admin.customers;

import java.awt.BorderLayout;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.ctvms.core.customer.Customer;
import org.ctvms.demo.ui.look.Icons;
import org.ctvms.demo.ui.look.Tone;
import org.ctvms.demo.ui.look.Type;
import org.ctvms.demo.ui.part.Buttons;
import org.ctvms.demo.ui.part.Card;
import org.ctvms.demo.ui.part.Chip;
import org.ctvms.demo.ui.part.Facts;

/** Who the customer is and what is due. On the event thread. */
final class CustomerHead extends JPanel {
    private final CustomersDesk desk;
    private final JButton collect;
    private final JButton paymentDetails;
    private final JButton userName;
    private final JButton credentials;

    CustomerHead(
            CustomersDesk desk,
            Runnable collect,
            Runnable paymentDetails,
            Runnable changeUserName,
            Runnable issueCredentials) {
        super(new BorderLayout());
        this.desk = desk;
        this.collect = Buttons.primary(desk.ui().texts(), "customers.collect", collect);
        this.paymentDetails = Buttons.of(desk.ui().texts(), "customers.paymentDetails", paymentDetails);
        this.userName = Buttons.icon(
                Icons.of("edit", 14), "changeUserName", desk.text("customers.changeUserName"), changeUserName);
        this.credentials = Buttons.icon(
                Icons.of("password", 14),
                "issueCredentials",
                desk.text("customers.issueCredentials"),
                issueCredentials);
        setOpaque(false);
    }

    void show(CustomerFile file) {
        Card card = new Card("fillx, gap 24 0", "[grow, fill][]", "[top]");
        card.add(facts(file), "wmin 0");
        card.add(money(file));
        removeAll();
        add(card);
        revalidate();
    }

    private JComponent facts(CustomerFile file) {
        Customer customer = file.customer();
        Facts facts = new Facts(desk.ui().texts(), "head", 3);
        facts.add("customers.crf", file.crf().toString());
        facts.add("customers.mobile", customer.contact().mobile());
        facts.email(customer.contact().email());
        facts.add("customers.userName", file.userName().orElse(""), userName, credentials);
        facts.wide("customers.address", String.join(", ", customer.address().lines()));
        facts.add("customers.registeredOn", desk.ui().formats().date(customer.registeredOn()));
        facts.born(desk.ui().formats(), customer.dateOfBirth());
        facts.proof(customer.idProof());
        userName.setVisible(file.userName().isPresent());
        credentials.setVisible(file.userName().isPresent());
        return facts;
    }

    private JComponent money(CustomerFile file) {
        JPanel money = new JPanel(new MigLayout("insets 0, gap 0 4, wrap 1", "[fill, 150:]"));
        boolean owing = file.due().isPositive();
        JLabel due = Type.FIGURE.on(new JLabel(desk.ui().formats().money(file.due())));
        due.setName("due");
        due.setForeground(owing ? Tone.BAD.foreground() : Tone.GOOD.foreground());
        Buttons.enable(collect, owing, desk.text("common.nothingDue"));
        money.setOpaque(false);
        money.add(state(file));
        money.add(due);
        money.add(collect, "gaptop 2");
        money.add(paymentDetails);
        return money;
    }

    private JComponent state(CustomerFile file) {
        if (file.customer().removedOn().isPresent()) {
            String day = desk.ui().formats().date(file.customer().removedOn().orElseThrow());
            return new Chip(Tone.NEUTRAL, desk.text("customers.removedOn", day));
        }
        JLabel label = Type.SMALL.on(new JLabel(desk.text("customers.totalDue")));
        label.setForeground(UIManager.getColor("Ctvms.muted"));
        return label;
    }
}
