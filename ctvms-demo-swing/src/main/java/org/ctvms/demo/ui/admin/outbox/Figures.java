package org.ctvms.demo.ui.admin.outbox;

import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.ctvms.core.mail.OutboxCount;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.look.Tone;
import org.ctvms.demo.ui.look.Type;
import org.ctvms.demo.ui.part.Card;
import org.ctvms.demo.ui.part.Words;

/** How many mails wait, went, failed, had no address. */
final class Figures extends JPanel {
    private final Ui ui;
    private final JLabel waiting = new JLabel("–");
    private final JLabel sent = new JLabel("–");
    private final JLabel failed = new JLabel("–");
    private final JLabel noAddress = new JLabel("–");

    Figures(Ui ui) {
        super(new MigLayout("insets 0, fillx, gap 12", "[grow, fill, sg]"));
        this.ui = ui;
        setOpaque(false);
        addFigure("waiting", waiting, ui.text("outbox.waiting"));
        addFigure("sent", sent, ui.text("outbox.sent"));
        addFigure("failed", failed, ui.text("outbox.failed"));
        addFigure("noAddress", noAddress, ui.text("outbox.noAddress"));
    }

    private void addFigure(String name, JLabel figure, String words) {
        Card card = new Card("fill, wrap 1, gap 0 2", "[grow, fill]", "");
        figure.setName("count." + name);
        card.add(Type.FIGURE.on(figure));
        card.add(Words.muted(words), "wmin 0");
        add(card);
    }

    void show(OutboxCount count) {
        waiting.setText(ui.formats().count(count.waiting()));
        sent.setText(ui.formats().count(count.sent()));
        failed.setText(ui.formats().count(count.failed()));
        noAddress.setText(ui.formats().count(count.noAddress()));
        failed.setForeground(count.failed() > 0 ? Tone.BAD.foreground() : sent.getForeground());
    }
}
