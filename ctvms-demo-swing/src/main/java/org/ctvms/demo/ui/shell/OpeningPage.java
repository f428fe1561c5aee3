package org.ctvms.demo.ui.shell;

import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.ctvms.demo.ui.Refusals;
import org.ctvms.demo.ui.look.Icons;
import org.ctvms.demo.ui.look.Tone;
import org.ctvms.demo.ui.look.Type;
import org.ctvms.demo.ui.part.Words;
import org.ctvms.demo.ui.text.Texts;

/** What stands in the window until the engine is open, or why it does not open. */
final class OpeningPage {
    private OpeningPage() {}

    static JComponent waiting(Texts texts) {
        JProgressBar bar = new JProgressBar();
        bar.setIndeterminate(true);
        JPanel page = page();
        page.add(new JLabel(texts.get("shell.opening")));
        page.add(bar, "width 240!");
        return page;
    }

    static JComponent failed(Texts texts, RuntimeException problem) {
        String why = problem instanceof org.ctvms.demo.database.DemoDatabaseException
                ? problem.getMessage()
                : Refusals.words(texts, problem);
        JPanel page = page();
        page.add(Type.TITLE.on(new JLabel(texts.get("shell.notOpened"))));
        page.add(new Words(why).in(Tone.BAD.foreground()).named("problem"), "width 560!");
        return page;
    }

    private static JPanel page() {
        JPanel page = new JPanel(new MigLayout("fill, wrap 1", "[center]", "push[]12[][]push"));
        JLabel logo = new JLabel(Icons.of("logo", 56));
        logo.setForeground(UIManager.getColor("Component.accentColor"));
        page.add(logo);
        return page;
    }
}
