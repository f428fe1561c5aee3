package org.ctvms.demo.ui.customer.pay;

import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.ctvms.core.payment.PaymentQuote;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.look.Tone;
import org.ctvms.demo.ui.part.Chip;
import org.ctvms.demo.ui.part.Tones;

/** How the connection would stand after the payment. */
final class AfterPayment extends JPanel {
    private static final String NOTHING = "–";

    private final Ui ui;
    private final JLabel dueLeft = new JLabel(NOTHING);
    private final JLabel expiry = new JLabel(NOTHING);
    private final Chip status = new Chip();

    AfterPayment(Ui ui) {
        super(new MigLayout("insets 4 0 0 0, gap 16 2", "[grow, fill, sg][grow, fill, sg][grow, fill, sg]", "[][26!]"));
        this.ui = ui;
        setOpaque(false);
        dueLeft.setName("dueLeft");
        expiry.setName("expiry");
        status.setName("status");
        add(head("pay.dueLeft"));
        add(head("pay.expiry"));
        add(head("pay.status"), "wrap");
        add(strong(dueLeft));
        add(strong(expiry));
        add(status, "growx 0, alignx leading");
        show(Optional.empty());
    }

    private JLabel head(String key) {
        JLabel head = new JLabel(ui.text(key));
        head.setForeground(UIManager.getColor("Ctvms.muted"));
        return head;
    }

    private static JComponent strong(JLabel label) {
        label.putClientProperty("FlatLaf.styleClass", "h4");
        return label;
    }

    void show(Optional<PaymentQuote> quote) {
        dueLeft.setText(quote.map(known -> ui.formats().money(known.dueLeft())).orElse(NOTHING));
        expiry.setText(quote.map(known -> ui.formats().date(known.expiresOn())).orElse(NOTHING));
        quote.ifPresentOrElse(
                known -> status.show(Tones.of(known.status()), ui.texts().of(known.status())),
                () -> status.show(Tone.NEUTRAL, NOTHING));
    }
}
