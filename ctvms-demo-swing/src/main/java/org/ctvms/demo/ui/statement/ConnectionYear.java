package org.ctvms.demo.ui.statement;

import java.awt.BorderLayout;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.invoice.InvoiceNumber;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.statement.YearStatement;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.look.Icons;
import org.ctvms.demo.ui.look.Type;
import org.ctvms.demo.ui.part.Card;
import org.ctvms.demo.ui.part.Chip;
import org.ctvms.demo.ui.part.Tones;
import org.ctvms.demo.ui.part.Words;

/** One connection's year: what it is, its months, the payments for it. */
final class ConnectionYear extends JPanel {
    private final Ui ui;
    private final YearStatement statement;

    ConnectionYear(Ui ui, YearStatement statement, String planName, Consumer<InvoiceNumber> openInvoice) {
        super(new BorderLayout());
        this.ui = ui;
        this.statement = statement;
        ServiceConnection connection = statement.connection();
        String service = ui.texts().of(connection.service());
        Card card = new Card("wrap 1, fillx, gap 0 10", "[grow, fill]", "");
        card.add(head(service, planName.isEmpty() ? connection.deviceId() : planName + " · " + connection.deviceId()));
        card.add(new MonthGrid(ui, statement), "wmin 0");
        card.add(payments(openInvoice), "wmin 0");
        setOpaque(false);
        setName("year." + connection.deviceId());
        getAccessibleContext().setAccessibleName(ui.text("statement.year", service, connection.deviceId(), year()));
        add(card);
    }

    private String year() {
        return statement.year().toString();
    }

    private JComponent head(String service, String what) {
        ServiceConnection connection = statement.connection();
        JPanel head = new JPanel(new MigLayout("insets 0, fillx, gap 10", "[][shrinkprio 200]push[][]"));
        String icon = connection.service() == ServiceType.CABLE_TV ? "tv" : "broadband";
        JLabel name = Type.HEADING.on(new JLabel(service, Icons.of(icon, 20), SwingConstants.LEADING));
        JLabel device = muted(what);
        // why: people's words are shown as they are, even those that look like markup
        device.putClientProperty("html.disable", true);
        head.setOpaque(false);
        head.add(name);
        head.add(device, "split 2, wmin 40");
        head.add(new Chip(Tones.of(connection.status()), ui.texts().of(connection.status())));
        head.add(muted(ui.text("statement.broughtForward")));
        head.add(broughtForward());
        return head;
    }

    private JLabel broughtForward() {
        JLabel amount = Type.HEADING.on(new JLabel(ui.formats().money(statement.broughtForward())));
        amount.setName("broughtForward." + statement.connection().deviceId());
        return amount;
    }

    private static JLabel muted(String words) {
        JLabel label = new JLabel(words);
        label.setForeground(UIManager.getColor("Ctvms.muted"));
        return label;
    }

    private JComponent payments(Consumer<InvoiceNumber> openInvoice) {
        return statement.payments().isEmpty()
                ? Words.muted(ui.text("statement.noPayments", year()))
                : PaymentsTable.of(ui, statement, openInvoice);
    }
}
