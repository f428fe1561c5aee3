package org.ctvms.demo.ui.inbox;

import javax.swing.JFrame;
import org.ctvms.demo.ui.Ui;

/** The mails that the program caught, newest first. On the event thread. */
public final class InboxWindow {
    private final JFrame window = new JFrame();

    /** Not open yet. */
    public InboxWindow(Ui ui) {
        window.setName("inbox");
        window.setTitle(ui.text("inbox.title"));
    }

    /** Brings it to the front. */
    public void open() {
        window.setVisible(true);
        window.toFront();
    }

    /** Closes it. */
    public void close() {
        window.dispose();
    }
}
