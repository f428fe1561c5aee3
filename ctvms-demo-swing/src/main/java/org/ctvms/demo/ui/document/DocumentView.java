package org.ctvms.demo.ui.document;

import javax.swing.JPanel;
import org.ctvms.demo.ui.Ui;

/** Shows a PDF page by page, zooms, prints and saves it. On the event thread. */
public final class DocumentView extends JPanel {
    /** Shows nothing yet. */
    public DocumentView(Ui ui) {}

    /** Shows the document, which is saved under that name. */
    public void show(String fileName, byte[] pdf) {}

    /** Shows nothing. */
    public void clear() {}
}
