package org.ctvms.demo.ui.customer.home;

import java.util.List;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.SwingConstants;
import org.ctvms.core.payment.Receipt;
import org.ctvms.demo.ui.customer.CustomerDesk;

/** The newest payments, each with the way to its invoice. */
final class LastPayments extends ListCard {
    private final CustomerDesk desk;

    LastPayments(CustomerDesk desk, List<Receipt> payments) {
        super(desk.ui(), "home.lastPayments", "home.noPayments", payments.isEmpty());
        this.desk = desk;
        payments.forEach(this::add);
    }

    private void add(Receipt payment) {
        String number = payment.invoice().toString();
        JButton open = link("invoice." + number, desk.ui().text("home.invoice", number));
        open.addActionListener(event -> desk.go().invoice(payment.invoice()));
        row(
                new JLabel(desk.ui().formats().date(payment.receivedOn())),
                open,
                new JLabel(desk.ui().formats().money(payment.amount()), SwingConstants.TRAILING));
    }
}
