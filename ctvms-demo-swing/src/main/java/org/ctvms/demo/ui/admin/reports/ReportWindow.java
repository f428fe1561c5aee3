package org.ctvms.demo.ui.admin.reports;

import java.awt.Component;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import javax.swing.WindowConstants;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.document.DocumentView;
import org.ctvms.demo.ui.part.Buttons;

/** A report on screen, in a window of its own that closes by Escape. */
final class ReportWindow {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 700;

    private ReportWindow() {}

    static void open(Ui ui, Component owner, String fileName, byte[] pdf) {
        JFrame window = new JFrame(fileName);
        DocumentView view = new DocumentView(ui);
        window.setName("report");
        window.setContentPane(view);
        window.setSize(WIDTH, HEIGHT);
        window.setLocationRelativeTo(SwingUtilities.getWindowAncestor(owner));
        window.setDefaultCloseOperation(WindowConstants.DISPOSE_ON_CLOSE);
        Buttons.onKeys(window.getRootPane(), "ESCAPE", window::dispose);
        view.show(fileName, pdf);
        window.setVisible(true);
    }
}
