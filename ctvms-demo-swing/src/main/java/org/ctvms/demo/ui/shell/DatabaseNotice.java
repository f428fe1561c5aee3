package org.ctvms.demo.ui.shell;

import java.awt.Dimension;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import javax.swing.JFrame;
import javax.swing.JLayeredPane;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.ctvms.demo.database.DatabaseState;
import org.ctvms.demo.ui.look.Tone;
import org.ctvms.demo.ui.part.Words;
import org.ctvms.demo.ui.text.Texts;

/** Says at the foot of the window, over the page, that the database has stopped, until it is back. Moves nothing. */
final class DatabaseNotice {
    private static final int WIDTH = 620;
    private static final int MARGIN = 16;

    private final JLayeredPane over;
    private final JPanel panel = new JPanel(new MigLayout("fillx, insets 10 14 10 14", "[grow, fill]"));
    private final Words words = new Words("").named("databaseNotice");
    private DatabaseState state;

    DatabaseNotice(JFrame frame) {
        this.over = frame.getLayeredPane();
        panel.putClientProperty("FlatLaf.style", "arc: 10");
        panel.add(words, "wmin 0");
        panel.setVisible(false);
        over.add(panel, JLayeredPane.PALETTE_LAYER);
        over.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                place();
            }
        });
    }

    /** Shows the state in the language, unless all is well. */
    void show(Texts texts, DatabaseState shown) {
        state = shown;
        refresh(texts);
    }

    /** Shows the same in another language or theme. */
    void refresh(Texts texts) {
        if (state == null || state.health() == DatabaseState.Health.RUNNING) {
            panel.setVisible(false);
            return;
        }
        boolean down = state.health() == DatabaseState.Health.DOWN;
        Tone tone = down ? Tone.BAD : Tone.WARNING;
        panel.setBackground(tone.background());
        words.setForeground(tone.foreground());
        words.setText(down ? texts.get("shell.databaseDown", state.problem()) : texts.get("shell.databaseRestarting"));
        panel.setVisible(true);
        place();
    }

    private void place() {
        int width = Math.min(WIDTH, over.getWidth() - 2 * MARGIN);
        // why: lines that wrap have a height once they have a width
        panel.setSize(width, over.getHeight());
        panel.validate();
        Dimension wanted = panel.getPreferredSize();
        panel.setBounds(
                over.getWidth() - width - MARGIN, over.getHeight() - wanted.height - MARGIN, width, wanted.height);
        panel.validate();
    }
}
