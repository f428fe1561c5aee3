package org.ctvms.demo.ui.invoice;

import java.awt.CardLayout;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JPanel;
import org.ctvms.core.document.InvoiceDocument;
import org.ctvms.core.invoice.InvoiceNumber;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.document.DocumentView;
import org.ctvms.demo.ui.table.EmptyState;

/** The document of one invoice, or a page that says why it can't be shown. On the event thread. */
public final class InvoicePreview extends JPanel {
    private final CardLayout cards = new CardLayout();
    private final DocumentView document;
    private final LostDocument lost;
    private Optional<InvoiceNumber> shown = Optional.empty();

    /** Shows none yet; the listener hears which one is to be restored. */
    public InvoicePreview(Ui ui, Consumer<InvoiceNumber> restore) {
        setLayout(cards);
        setOpaque(false);
        this.document = new DocumentView(ui);
        this.lost = new LostDocument(ui, () -> shown.ifPresent(restore));
        add(new EmptyState(ui.text("invoices.choose")), "none");
        add(document, "document");
        add(lost, "lost");
    }

    /** Shows none. */
    public void clear() {
        shown = Optional.empty();
        document.clear();
        cards.show(this, "none");
    }

    /** Shows the document, or says that its file is missing or damaged. */
    public void show(InvoiceDocument opened) {
        shown = Optional.of(opened.invoice().number());
        opened.pdf().ifPresentOrElse(pdf -> show(opened, pdf), () -> showLoss(opened));
    }

    private void show(InvoiceDocument opened, byte[] pdf) {
        document.show(opened.fileName(), pdf);
        cards.show(this, "document");
    }

    private void showLoss(InvoiceDocument opened) {
        document.clear();
        lost.show(opened);
        cards.show(this, "lost");
    }
}
