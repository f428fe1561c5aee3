package org.ctvms.demo.ui;

import javax.swing.JButton;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.ctvms.demo.ui.look.Icons;
import org.ctvms.demo.ui.look.Tone;
import org.ctvms.demo.ui.part.Words;

/** One line above a screen's content that tells what was done, or why not; it can be put away. */
public final class NoticeBar extends JPanel {
    private final Words words = new Words("").named("notice");
    private final JButton away = new JButton(Icons.of("close", 14));

    /** Put away by a button with that tip. */
    public NoticeBar(String closeText) {
        super(new MigLayout("fillx, insets 6 12 6 6", "[grow, fill][]"));
        away.setToolTipText(closeText);
        away.putClientProperty("JButton.buttonType", "toolBarButton");
        away.addActionListener(event -> setVisible(false));
        putClientProperty("FlatLaf.style", "arc: 10");
        add(words, "wmin 0");
        add(away, "aligny top");
        setVisible(false);
    }

    /** Shows the words in the tone. */
    public void show(Tone tone, String text) {
        setBackground(tone.background());
        words.setForeground(tone.foreground());
        words.setText(text);
        away.setForeground(tone.foreground());
        setVisible(true);
        revalidate();
    }
}
