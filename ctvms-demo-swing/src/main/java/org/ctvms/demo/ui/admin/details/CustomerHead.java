package org.ctvms.demo.ui.admin.details;

import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.customer.Customer;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.admin.AdminNavigation;
import org.ctvms.demo.ui.look.Type;
import org.ctvms.demo.ui.part.Buttons;

/** Whose year it is, with the way to the customer. */
final class CustomerHead extends JPanel {
    private final Ui ui;
    private final JLabel name = Type.HEADING.on(new JLabel());
    private final JLabel more = new JLabel();
    private Crf crf;

    CustomerHead(Ui ui, AdminNavigation go) {
        super(new MigLayout("insets 0, fillx, gap 10", "[][grow, fill][]", "[center]"));
        this.ui = ui;
        JButton customer = Buttons.of(ui.texts(), "details.customer", "user", () -> go.customer(crf));
        setOpaque(false);
        name.setName("customerName");
        // why: people's words are shown as they are, even those that look like markup
        name.putClientProperty("html.disable", true);
        more.setForeground(UIManager.getColor("Ctvms.muted"));
        add(name, "wmin 80");
        add(more, "wmin 0");
        add(customer);
    }

    void show(Customer customer) {
        crf = customer.crf();
        name.setText(customer.name());
        String number = ui.text("details.number", customer.crf().toString());
        more.setText(customer.removedOn()
                .map(day ->
                        number + " · " + ui.text("details.removed", ui.formats().date(day)))
                .orElse(number));
    }
}
