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
    private final JDialog window;
    private boolean answer;

    private Question(Component owner, String title) {
        window = Over.window(owner, title);
    }

    /** Whether the answer is yes, given by the button of that key; Escape is no. On the event thread. */
    public static boolean ask(Ui ui, Component owner, String title, String words, String yesKey) {
        Question question = new Question(owner, title);
        KeysDialog.onF1(question.window, ui.texts());
        JButton yes = Buttons.primary(ui.texts(), yesKey, question::yes);
        JButton no = Buttons.of(ui.texts(), "common.cancel", question.window::dispose);
        return question.ask(words, yes, no, yes);
    }

    /** The same where Enter alone must not be a yes: the button of the second key is the default. */
    public static boolean askCarefully(
            Ui ui, Component owner, String title, String words, String yesKey, String noKey) {
        Question question = new Question(owner, title);
        KeysDialog.onF1(question.window, ui.texts());
        JButton yes = Buttons.of(ui.texts(), yesKey, question::yes);
        JButton no = Buttons.primary(ui.texts(), noKey, question.window::dispose);
        return question.ask(words, yes, no, no);
    }

    private boolean ask(String words, JButton yes, JButton no, JButton first) {
        window.setContentPane(content(words, yes, no));
        window.getRootPane().setDefaultButton(first);
        Buttons.onKeys(window.getRootPane(), "ESCAPE", window::dispose);
        window.setName("question");
        window.pack();
        window.setLocationRelativeTo(window.getOwner());
        window.setVisible(true);
        return answer;
    }

    private void yes() {
        answer = true;
        window.dispose();
    }

    private static JPanel content(String words, JButton yes, JButton no) {
        JPanel content = new JPanel(new MigLayout("fill, insets 20, wrap 1", "[grow, fill]", "[grow]16[]"));
        content.add(new Words(words).named("words"), "grow, width 380");
        content.add(no, "split 2, tag cancel");
        content.add(yes, "tag ok");
        return content;
    }
}
