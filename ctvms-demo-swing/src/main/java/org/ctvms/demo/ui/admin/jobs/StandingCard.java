package org.ctvms.demo.ui.admin.jobs;

import java.time.LocalDate;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.look.Tone;
import org.ctvms.demo.ui.look.Type;
import org.ctvms.demo.ui.part.Card;
import org.ctvms.demo.ui.part.Chip;
import org.ctvms.demo.ui.part.Words;

/** Says whether the daily run is due, and offers it. */
final class StandingCard extends JPanel {
    private final Ui ui;
    private final Chip state = new Chip();
    private final JLabel completed = Type.HEADING.on(new JLabel(" "));
    private final JLabel today = Type.HEADING.on(new JLabel(" "));

    StandingCard(Ui ui, JButton run) {
        super(new MigLayout("insets 0, fill", "[grow, fill]"));
        this.ui = ui;
        setOpaque(false);
        state.setName("standing");
        completed.setName("completed");
        Card card = new Card("fillx, gap 36 8", "[][][][grow, fill][]", "[][]");
        card.add(fact("jobs.today", today));
        card.add(fact("jobs.completed", completed));
        card.add(state, "growx 0, aligny center");
        card.add(new JLabel());
        card.add(run, "wrap");
        card.add(Words.muted(ui.text("jobs.whatItDoes")), "span, growx, wmin 0");
        add(card);
    }

    private JComponent fact(String key, JLabel value) {
        JPanel fact = new JPanel(new MigLayout("insets 0, wrap 1, gap 0 2"));
        fact.setOpaque(false);
        JLabel name = new JLabel(ui.text(key));
        name.setForeground(UIManager.getColor("Ctvms.muted"));
        fact.add(name);
        fact.add(value);
        return fact;
    }

    void show(Standing standing) {
        today.setText(ui.formats().date(standing.today()));
        completed.setText(standing.completed().map(this::date).orElseGet(() -> ui.text("jobs.never")));
        if (standing.isFirst()) {
            state.show(Tone.WARNING, ui.text("jobs.due"));
        } else if (standing.daysDue() > 0) {
            state.show(Tone.WARNING, ui.text("jobs.daysDue", standing.daysDue()));
        } else if (standing.daysDue() < 0) {
            state.show(Tone.BAD, ui.text("jobs.clockBehind"));
        } else {
            state.show(Tone.GOOD, ui.text("jobs.upToDate"));
        }
    }

    private String date(LocalDate day) {
        return ui.formats().date(day);
    }
}
