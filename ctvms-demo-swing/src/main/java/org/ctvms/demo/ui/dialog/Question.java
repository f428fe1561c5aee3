package org.ctvms.demo.ui.dialog;

import java.awt.Component;
import javax.swing.JButton;
import javax.swing.JDialog;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.part.Buttons;
import org.ctvms.demo.ui.part.Words;

/** Asks before something that can't be taken back. */
public final class Question {
    private Question() {}

    /** Whether the answer is yes, given by the button of that key; Escape is no. On the event thread. */
    public static boolean ask(Ui ui, Component owner, String title, String words, String yesKey) {
        JDialog window = Over.window(owner, title);
        boolean[] answer = new boolean[1];
        JButton yes = Buttons.primary(ui.texts(), yesKey, () -> {
            answer[0] = true;
            window.dispose();
        });
        window.setContentPane(content(words, yes, Buttons.of(ui.texts(), "common.cancel", window::dispose)));
        window.getRootPane().setDefaultButton(yes);
        Buttons.onKeys(window.getRootPane(), "ESCAPE", window::dispose);
        window.setName("question");
        window.pack();
        window.setLocationRelativeTo(window.getOwner());
        window.setVisible(true);
        return answer[0];
    }

    private static JPanel content(String words, JButton yes, JButton cancel) {
        JPanel content = new JPanel(new MigLayout("fill, insets 20, wrap 1", "[grow, fill]", "[grow]16[]"));
        content.add(new Words(words).named("words"), "grow, width 380");
        content.add(cancel, "split 2, tag cancel");
        content.add(yes, "tag ok");
        return content;
    }
}
