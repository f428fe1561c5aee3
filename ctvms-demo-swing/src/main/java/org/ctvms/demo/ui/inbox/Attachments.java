package org.ctvms.demo.ui.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.ctvms.demo.mail.MailFile;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.document.SystemFiles;
import org.ctvms.demo.ui.look.Icons;

/** The files of a mail: PDFs open in a window of their own, others are saved. */
final class Attachments extends JPanel {
    private static final long KILO = 1024;

    private final Ui ui;
    private final Consumer<RuntimeException> failed;
    private final List<AttachmentWindow> opened = new ArrayList<>();

    Attachments(Ui ui, Consumer<RuntimeException> failed) {
        super(new MigLayout("insets 0, gap 6 6, wrap 2"));
        this.ui = ui;
        this.failed = failed;
    }

    void show(List<MailFile> files) {
        removeAll();
        files.forEach(file -> add(button(file), "wmin 0"));
        setVisible(!files.isEmpty());
        revalidate();
        repaint();
    }

    private JButton button(MailFile file) {
        String words = ui.text("inbox.attachment", file.name(), kilobytes(file));
        JButton button = new JButton(words, Icons.of("attachment"));
        button.setName("attachment." + file.name());
        button.setToolTipText(ui.text(file.isPdf() ? "inbox.openAttachment" : "inbox.saveAttachment"));
        button.addActionListener(event -> open(file));
        return button;
    }

    private String kilobytes(MailFile file) {
        return ui.formats().count(Math.max(1, (file.content().length + KILO / 2) / KILO));
    }

    private void open(MailFile file) {
        if (file.isPdf()) {
            opened.removeIf(window -> !window.isOpen());
            AttachmentWindow window = new AttachmentWindow(ui, file);
            opened.add(window);
            window.open(this);
        } else {
            SystemFiles.choose(ui, this, file.name())
                    .ifPresent(path ->
                            ui.tasks().run(() -> SystemFiles.write(path, file.content()), written -> {}, failed));
        }
    }

    void close() {
        opened.forEach(AttachmentWindow::close);
        opened.clear();
    }
}
