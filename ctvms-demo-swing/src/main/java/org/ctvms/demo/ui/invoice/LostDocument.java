package org.ctvms.demo.ui.invoice;

import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.ctvms.core.document.ArchiveState;
import org.ctvms.core.document.InvoiceDocument;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.look.Icons;
import org.ctvms.demo.ui.look.Tone;
import org.ctvms.demo.ui.look.Type;
import org.ctvms.demo.ui.part.Buttons;
import org.ctvms.demo.ui.part.Words;

/** Says that the file of an invoice is gone or was changed, and offers to make it again. On the event thread. */
final class LostDocument extends JPanel {
    private static final int ICON = 40;

    private final Ui ui;
    private final JLabel icon = new JLabel(Icons.of("warning", ICON));
    private final Words title = Type.HEADING.on(new Words("").named("lost.title"));
    private final Words words = Words.muted("").named("lost.words");

    LostDocument(Ui ui, Runnable restore) {
        super(new MigLayout("fill, wrap 1, insets 24 32 24 32", "[fill, 120:400:440]", "push[]12[]4[]16[]push"));
        this.ui = ui;
        JButton again = Buttons.primary(ui.texts(), "invoices.restore", restore);
        setBackground(UIManager.getColor("Table.background"));
        icon.setForeground(Tone.WARNING.foreground());
        add(icon, "grow 0, alignx left");
        add(title, "wmin 0");
        add(words, "wmin 0");
        add(again, "grow 0, alignx left");
    }

    void show(InvoiceDocument document) {
        boolean missing = document.state() == ArchiveState.MISSING;
        title.setText(ui.text(
                missing ? "invoices.missingTitle" : "invoices.damagedTitle",
                document.invoice().number().toString()));
        words.setText(ui.text(missing ? "invoices.missingWords" : "invoices.damagedWords"));
    }
}
