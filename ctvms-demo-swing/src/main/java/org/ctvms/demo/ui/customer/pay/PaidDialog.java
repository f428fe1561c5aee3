package org.ctvms.demo.ui.customer.pay;

import java.awt.Component;
import java.util.stream.Collectors;
import javax.swing.JButton;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;
import org.ctvms.core.payment.Receipt;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.customer.CustomerDesk;
import org.ctvms.demo.ui.dialog.Over;
import org.ctvms.demo.ui.look.Icons;
import org.ctvms.demo.ui.look.Tone;
import org.ctvms.demo.ui.look.Type;
import org.ctvms.demo.ui.part.Buttons;
import org.ctvms.demo.ui.part.Words;

/** Says what was booked, and leads to the invoice. */
public final class PaidDialog {
    private static final int ICON = 22;

    private final CustomerDesk desk;
    private final Ui ui;
    private final Receipt receipt;

    /** About the payment. */
    public PaidDialog(CustomerDesk desk, Receipt receipt) {
        this.desk = desk;
        this.ui = desk.ui();
        this.receipt = receipt;
    }

    /** Opens it and waits until it is left. */
    public void open(Component owner) {
        JDialog window = Over.window(owner, ui.text("pay.paidTitle"));
        JButton invoice = Buttons.primary(ui.texts(), "pay.openInvoice", () -> {
            window.dispose();
            desk.go().invoice(receipt.invoice());
        });
        window.setContentPane(content(Buttons.of(ui.texts(), "common.close", window::dispose), invoice));
        window.getRootPane().setDefaultButton(invoice);
        Buttons.onKeys(window.getRootPane(), "ESCAPE", window::dispose);
        window.setName("paid");
        window.setDefaultCloseOperation(JDialog.DISPOSE_ON_CLOSE);
        window.pack();
        window.setLocationRelativeTo(window.getOwner());
        invoice.requestFocusInWindow();
        window.setVisible(true);
    }

    private JPanel content(JButton close, JButton invoice) {
        JPanel content = new JPanel(new MigLayout("fill, insets 20, wrap 1", "[grow, fill]", "[]10[grow]16[]"));
        JLabel head = Type.HEADING.on(new JLabel(
                ui.text("pay.paid", ui.formats().money(receipt.amount())),
                Icons.of("check", ICON),
                SwingConstants.LEADING));
        head.setForeground(Tone.GOOD.foreground());
        content.add(head);
        content.add(new Words(words()).named("words"), "grow, width 400");
        content.add(close, "split 2, tag cancel");
        content.add(invoice, "tag ok");
        return content;
    }

    private String words() {
        String months = receipt.allocations().stream()
                .map(allocation -> ui.text(
                        allocation.settles() ? "pay.settled" : "pay.partOf",
                        ui.formats().month(allocation.month()),
                        ui.formats().money(allocation.amount())))
                .collect(Collectors.joining("\n"));
        return ui.text(
                "pay.paidWords",
                receipt.invoice().toString(),
                months,
                ui.formats().money(receipt.dueLeft()),
                ui.formats().date(receipt.expiresOn()));
    }
}
