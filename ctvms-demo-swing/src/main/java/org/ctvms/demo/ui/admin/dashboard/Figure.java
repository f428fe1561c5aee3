package org.ctvms.demo.ui.admin.dashboard;

import java.awt.Component;
import java.awt.Cursor;
import java.awt.Insets;
import javax.swing.Box;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.KeyStroke;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.ctvms.demo.ui.look.Icons;
import org.ctvms.demo.ui.look.Type;

/** A figure with its words, which opens the list behind it, if there is one. */
final class Figure extends JButton {
    private static final int ARROW = 12;

    private final String words;
    private final JLabel figure = new JLabel();

    private Figure(String name, String words, MigLayout layout, Runnable open) {
        this.words = words;
        setName(name);
        figure.setName(name + ".figure");
        setLayout(layout);
        setMargin(new Insets(0, 0, 0, 0));
        putClientProperty("JButton.buttonType", "borderless");
        setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
        addActionListener(event -> open.run());
        pressByEnter();
    }

    private void pressByEnter() {
        getInputMap(WHEN_FOCUSED).put(KeyStroke.getKeyStroke("ENTER"), "pressed");
        getInputMap(WHEN_FOCUSED).put(KeyStroke.getKeyStroke("released ENTER"), "released");
    }

    /** A large figure above what it counts. */
    static Figure tile(String name, String words, JComponent counted, Runnable open) {
        Figure tile = new Figure(name, words, new MigLayout("insets 2 6 4 6, gap 0 2, wrap 1", "[grow, left]"), open);
        tile.add(Type.FIGURE.on(tile.figure));
        tile.add(counted);
        return tile;
    }

    /** A figure at the right of its words. */
    static Figure line(String name, String words, Runnable open) {
        JLabel arrow = new JLabel(Icons.of("next", ARROW));
        arrow.setForeground(UIManager.getColor("Ctvms.muted"));
        return line(name, words, open, arrow);
    }

    /** A figure at the right of its words that opens nothing. */
    static Figure still(String name, String words) {
        Figure line = line(name, words, () -> {}, Box.createHorizontalStrut(ARROW));
        line.setEnabled(false);
        line.setCursor(Cursor.getDefaultCursor());
        return line;
    }

    private static Figure line(String name, String words, Runnable open, Component end) {
        Figure line = new Figure(name, words, new MigLayout("insets 1 6 1 2, gap 6 0, fillx", "[grow][][]"), open);
        line.add(new JLabel(words), "wmin 0");
        line.figure.putClientProperty("FlatLaf.styleClass", "semibold");
        line.add(line.figure);
        line.add(end);
        return line;
    }

    /** Shows the figure, and says where it leads. */
    void show(String shown, String tip) {
        figure.setText(shown);
        setToolTipText(tip);
        getAccessibleContext().setAccessibleName(words + ": " + shown);
    }
}
