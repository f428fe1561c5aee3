package org.ctvms.demo.ui.admin.reminders;

import java.awt.BorderLayout;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.UIManager;
import org.ctvms.core.reminder.ReminderResult;
import org.ctvms.core.reminder.ReminderResult.Outcome;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.look.Tone;
import org.ctvms.demo.ui.look.Type;
import org.ctvms.demo.ui.part.Card;
import org.ctvms.demo.ui.part.Chip;

/** What the last bulk run came to; stays until the next one. */
final class ResultCard extends JPanel {
    private final Ui ui;
    private final Chip outcome = new Chip();
    private final JLabel queued = Type.HEADING.on(new JLabel());
    private final JLabel already = Type.HEADING.on(new JLabel());
    private final JLabel noAddress = Type.HEADING.on(new JLabel());
    private final JLabel about = muted("");

    ResultCard(Ui ui) {
        super(new BorderLayout());
        this.ui = ui;
        outcome.setName("outcome");
        about.setName("about");
        queued.setName("queued");
        already.setName("alreadyToday");
        noAddress.setName("noAddress");
        Card card = new Card("fillx, gap 8 6", "[][]24[][]24[][]24[grow, right]", "[center]");
        card.add(queued);
        card.add(muted(ui.text("reminders.queued")));
        card.add(already);
        card.add(muted(ui.text("reminders.alreadyToday")));
        card.add(noAddress);
        card.add(muted(ui.text("reminders.noAddress")));
        card.add(about, "split 2, wmin 0");
        card.add(outcome);
        setOpaque(false);
        setVisible(false);
        add(card);
    }

    private static JLabel muted(String words) {
        JLabel label = new JLabel(words);
        label.setForeground(UIManager.getColor("Ctvms.muted"));
        return label;
    }

    private String day(ReminderResult result) {
        String day = ui.formats().date(result.day());
        return result.asOf().isBefore(result.day())
                ? ui.text("reminders.duesAsOf", day, ui.formats().date(result.asOf()))
                : day;
    }

    void show(ReminderResult result, String filterWords) {
        boolean complete = result.outcome() == Outcome.COMPLETED;
        outcome.show(
                complete ? Tone.GOOD : Tone.WARNING, ui.text(complete ? "reminders.complete" : "reminders.cancelled"));
        queued.setText(ui.formats().count(result.queued()));
        already.setText(ui.formats().count(result.alreadyToday()));
        noAddress.setText(ui.formats().count(result.noAddress()));
        about.setText(filterWords + " · " + day(result));
        setVisible(true);
        revalidate();
    }
}
