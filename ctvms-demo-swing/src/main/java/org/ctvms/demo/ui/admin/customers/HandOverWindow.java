package org.ctvms.demo.ui.admin.customers;

import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.ctvms.demo.ui.part.Buttons;

/** Shows sign-in details this once, until the window is closed. On the event thread. */
final class HandOverWindow {
    private HandOverWindow() {}

    static void open(CustomersDesk desk, JComponent owner, HandOver card) {
        JDialog window = new JDialog(
                SwingUtilities.getWindowAncestor(owner),
                desk.text("customers.sheetTitle"),
                JDialog.DEFAULT_MODALITY_TYPE);
        JButton close = Buttons.of(desk.ui().texts(), "common.close", window::dispose);
        JPanel content = new JPanel(new MigLayout("fill, insets 20, wrap 1", "[grow, fill]", "[grow]16[]"));
        content.add(card, "grow, width 520");
        content.add(close, "tag cancel");
        window.setContentPane(content);
        window.setName("dialog");
        window.setDefaultCloseOperation(JDialog.DISPOSE_ON_CLOSE);
        window.getRootPane().setDefaultButton(card.mostWanted());
        window.pack();
        window.setLocationRelativeTo(window.getOwner());
        window.setVisible(true);
    }
}
