package org.ctvms.demo.ui.admin.jobs;

import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.ctvms.core.document.SeriesCheck;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.look.Tone;
import org.ctvms.demo.ui.part.Buttons;
import org.ctvms.demo.ui.part.Card;
import org.ctvms.demo.ui.part.Mnemonics;
import org.ctvms.demo.ui.part.Words;

/** Says that the invoice numbers are behind the archive, and offers to move them on; hidden while they are not. */
final class SeriesCard extends JPanel {
    private final Ui ui;
    private final Words words = new Words("").named("seriesBehind").marked("warning");
    private final JButton move;
    private SeriesCheck shown;

    SeriesCard(Ui ui, Consumer<SeriesCheck> onMove) {
        super(new MigLayout("insets 0, fill", "[grow, fill]"));
        this.ui = ui;
        this.move = Buttons.of(ui.texts(), "jobs.moveSeries", () -> onMove.accept(shown));
        setOpaque(false);
        Card card = new Card("fillx, gap 24 8", "[grow, fill][]", "[]");
        card.add(words, "wmin 0, aligny center");
        card.add(move);
        add(card);
        setVisible(false);
    }

    void show(SeriesCheck check) {
        shown = check;
        check.highestArchived().ifPresent(archived -> {
            words.setText(ui.text("jobs.seriesBehind", check.next().toString(), archived.toString()));
            words.setForeground(Tone.WARNING.foreground());
            Mnemonics.set(move, ui.text("jobs.moveSeries", archived.toString()));
        });
        setVisible(check.isBehind());
    }
}
