package org.ctvms.demo.ui.shell;

import java.awt.Component;
import javax.swing.JButton;
import javax.swing.JDialog;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.ctvms.core.CtvmsVersion;
import org.ctvms.demo.log.LogFile;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.dialog.Over;
import org.ctvms.demo.ui.part.Buttons;
import org.ctvms.demo.ui.part.Facts;

/** Shows the version and where everything is stored, for whoever is asked for it on the phone. */
final class AboutDialog {
    private AboutDialog() {}

    static void open(Ui ui, Component owner) {
        JDialog window = Over.window(owner, ui.text("shell.aboutTitle"));
        JButton close = Buttons.primary(ui.texts(), "common.close", window::dispose);
        JPanel content = new JPanel(new MigLayout("fill, insets 20, wrap 1", "[grow, fill]", "[grow]16[]"));
        content.add(facts(ui), "grow, width 460, wmin 0");
        content.add(close, "growx 0, alignx trailing");
        window.setContentPane(content);
        window.getRootPane().setDefaultButton(close);
        Buttons.onKeys(window.getRootPane(), "ESCAPE", window::dispose);
        window.setName("about");
        window.pack();
        window.setLocationRelativeTo(window.getOwner());
        window.setVisible(true);
        window.dispose();
    }

    private static Facts facts(Ui ui) {
        return new Facts(ui.texts(), "about", 1)
                .add("shell.version", CtvmsVersion.CURRENT)
                .add("shell.database", ui.host().databaseName())
                .add("shell.invoiceFolder", ui.host().archive().toString())
                .add("shell.logFile", LogFile.path().toString());
    }
}
