package org.ctvms.demo.ui.complaint;

import java.awt.CardLayout;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.ctvms.core.complaint.Complaint;
import org.ctvms.core.complaint.ComplaintState;
import org.ctvms.core.complaint.Resolution;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.look.Type;
import org.ctvms.demo.ui.part.Card;
import org.ctvms.demo.ui.part.Chip;
import org.ctvms.demo.ui.part.Scrolled;
import org.ctvms.demo.ui.part.Tones;
import org.ctvms.demo.ui.part.Words;

/** One complaint to be read: what, when, and how it ended. On the event thread. */
public final class ComplaintCard extends JPanel {
    private final Ui ui;
    private final Function<ComplaintState, String> stateWords;
    private final CardLayout cards = new CardLayout();
    private final JLabel heading = Type.HEADING.on(new JLabel());
    private final Chip state = new Chip();
    private final Words about = Words.muted("").named("about");
    private final Words text = new Words("").named("complaint");
    private final Words resolvedBy = Type.SMALL.on(Words.muted("")).named("resolvedBy");
    private final Words note = new Words("").named("resolution");
    private final Scrolled written = new Scrolled(new MigLayout("insets 4 0 0 0, wrap 1, hidemode 3", "[grow, fill]"));

    /**
     * Nothing to be read yet.
     *
     * @param stateWords how a state is called by the reader
     * @param actions what the reader may do about the complaint
     */
    public ComplaintCard(Ui ui, Function<ComplaintState, String> stateWords, JComponent actions) {
        this.ui = ui;
        this.stateWords = stateWords;
        setLayout(cards);
        setOpaque(false);
        add(nothing(), "nothing");
        add(complaint(actions), "complaint");
    }

    private JComponent nothing() {
        Card card = new Card("fill", "[center]", "[center]");
        card.add(Words.muted(ui.text("complaints.select")), "width 260, wmin 0");
        return card;
    }

    private JComponent complaint(JComponent actions) {
        Card card = new Card("fill, wrap 1, gap 0 4", "[grow, fill]", "[][][grow, fill]");
        state.setName("state");
        heading.setName("heading");
        card.add(heading, "split 4, growx 0, shrinkx");
        card.add(state, "growx 0");
        card.add(new JLabel(), "growx, pushx");
        card.add(actions, "growx 0");
        card.add(about, "wmin 0");
        written.add(text, "wmin 0");
        written.add(resolvedBy, "gaptop 10, wmin 0");
        written.add(note, "wmin 0");
        card.add(written.pane(), "grow, wmin 0, hmin 0");
        return card;
    }

    /** Shows the complaint. */
    public void show(Complaint complaint, Stream<String> who) {
        heading.setText(ui.text(
                "complaints.heading", complaint.number().toString(), ui.texts().of(complaint.type())));
        state.show(Tones.of(complaint.state()), stateWords.apply(complaint.state()));
        about.setText(Stream.concat(who, Stream.of(connection(complaint), raised(complaint), read(complaint)))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("  ·  ")));
        text.setText(complaint.text());
        resolvedBy.setVisible(!complaint.isOpen());
        note.setVisible(!complaint.isOpen());
        complaint.resolution().ifPresent(this::show);
        cards.show(this, "complaint");
        revalidate();
        repaint();
    }

    private void show(Resolution resolution) {
        resolvedBy.setText(ui.text("complaints.resolvedBy", ui.formats().dateTime(resolution.at()), resolution.by()));
        note.setText(resolution.note());
    }

    private String connection(Complaint complaint) {
        return complaint
                .deviceId()
                .map(device -> ui.text("complaints.aboutConnection", device))
                .orElseGet(() -> ui.text("complaints.general"));
    }

    private String raised(Complaint complaint) {
        return ui.text("complaints.raisedAt", ui.formats().dateTime(complaint.raisedAt()));
    }

    private String read(Complaint complaint) {
        return complaint
                .readAt()
                .map(at -> ui.text("complaints.readAt", ui.formats().dateTime(at)))
                .orElse("");
    }

    /** Shows nothing. */
    public void clear() {
        cards.show(this, "nothing");
    }
}
