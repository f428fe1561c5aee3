package org.ctvms.demo.ui.document;

import java.io.File;
import javax.swing.JFileChooser;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.dialog.Question;

/** Chooses where to save; begins where it was last done, and asks before a file is written over. On the event thread. */
final class SaveChooser extends JFileChooser {
    private static File lastFolder;

    private final Ui ui;

    SaveChooser(Ui ui) {
        super(lastFolder);
        this.ui = ui;
        setDialogTitle(ui.text("document.saveTitle"));
    }

    @Override
    public void approveSelection() {
        File file = getSelectedFile();
        if (file.exists() && !mayReplace(file)) {
            return;
        }
        remember(getCurrentDirectory());
        super.approveSelection();
    }

    private boolean mayReplace(File file) {
        return Question.ask(
                ui,
                this,
                ui.text("document.replaceTitle"),
                ui.text("document.replaceWords", file.getName()),
                "document.replace");
    }

    private static void remember(File folder) {
        lastFolder = folder;
    }
}
