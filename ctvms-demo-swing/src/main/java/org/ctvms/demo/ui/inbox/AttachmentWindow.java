package org.ctvms.demo.ui.inbox;

import java.awt.Component;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import org.ctvms.demo.mail.MailFile;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.document.DocumentView;
import org.ctvms.demo.ui.part.Buttons;

/** A PDF that came with a mail. */
final class AttachmentWindow {
    private static final int WIDTH = 760;
    private static final int HEIGHT = 900;

    private final Ui ui;
    private final MailFile file;

    AttachmentWindow(Ui ui, MailFile file) {
        this.ui = ui;
        this.file = file;
    }

    JFrame open(Component owner) {
        JFrame window = new JFrame(file.name());
        DocumentView document = new DocumentView(ui);
        window.setName("attachment");
        window.setContentPane(document);
        window.setDefaultCloseOperation(JFrame.DISPOSE_ON_CLOSE);
        Buttons.onKeys(window.getRootPane(), "ESCAPE", window::dispose);
        Rectangle screen = GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
        window.setSize(Math.min(WIDTH, screen.width), Math.min(HEIGHT, screen.height));
        window.setLocationRelativeTo(SwingUtilities.getWindowAncestor(owner));
        document.show(file.name(), file.content());
        window.setVisible(true);
        return window;
    }
}
