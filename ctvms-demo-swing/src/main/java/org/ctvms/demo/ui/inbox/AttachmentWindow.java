package org.ctvms.demo.ui.inbox;

import java.awt.Component;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.ctvms.demo.mail.MailFile;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.document.DocumentView;
import org.ctvms.demo.ui.part.Buttons;

/** A PDF that came with a mail. */
final class AttachmentWindow {
    private static final int WIDTH = 760;
    private static final int HEIGHT = 900;

    private final MailFile file;
    private final JFrame window;
    private final DocumentView document;

    AttachmentWindow(Ui ui, MailFile file) {
        this.file = file;
        this.window = new JFrame(file.name());
        this.document = new DocumentView(ui);
        JPanel around = new JPanel(new MigLayout("fill, insets 8", "[grow, fill]", "[grow, fill]"));
        around.add(document, "wmin 0, hmin 0");
        window.setName("attachment");
        window.setContentPane(around);
        window.setDefaultCloseOperation(JFrame.DO_NOTHING_ON_CLOSE);
        window.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent event) {
                close();
            }
        });
        Buttons.onKeys(window.getRootPane(), "ESCAPE", this::close);
    }

    void open(Component owner) {
        Rectangle screen = GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
        window.setSize(Math.min(WIDTH, screen.width), Math.min(HEIGHT, screen.height));
        window.setLocationRelativeTo(SwingUtilities.getWindowAncestor(owner));
        document.show(file.name(), file.content());
        window.setVisible(true);
    }

    boolean isOpen() {
        return window.isDisplayable();
    }

    // why: what holds the document is let go while calls can still be made
    void close() {
        document.clear();
        window.dispose();
    }
}
