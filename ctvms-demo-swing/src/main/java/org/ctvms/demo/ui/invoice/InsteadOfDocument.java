package org.ctvms.demo.ui.invoice;

import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.ctvms.demo.ui.look.Icons;
import org.ctvms.demo.ui.look.Tone;
import org.ctvms.demo.ui.look.Type;
import org.ctvms.demo.ui.part.Words;

/** Says in the place of a document why there is none, and offers what can be done. On the event thread. */
final class InsteadOfDocument extends JPanel {
    private static final int ICON = 40;

    private final JLabel icon = new JLabel(Icons.of("warning", ICON));
    private final Words title;
    private final Words words;

    /** The words have component names that begin so. */
    InsteadOfDocument(String name, JButton action) {
        super(new MigLayout("fill, wrap 1, insets 24 32 24 32", "[fill, 120:400:440]", "push[]12[]4[]16[]push"));
        this.title = Type.HEADING.on(new Words("").named(name + ".title"));
        this.words = Words.muted("").named(name + ".words");
        setBackground(UIManager.getColor("Table.background"));
        icon.setForeground(Tone.WARNING.foreground());
        add(icon, "grow 0, alignx left");
        add(title, "wmin 0");
        add(words, "wmin 0");
        add(action, "grow 0, alignx left");
    }

    void show(String heading, String text) {
        title.setText(heading);
        words.setText(text);
    }
}
