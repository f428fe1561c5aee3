package org.ctvms.demo.ui.invoice;

import java.awt.CardLayout;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JPanel;
import org.ctvms.core.document.ArchiveState;
import org.ctvms.core.document.InvoiceDocument;
import org.ctvms.core.invoice.InvoiceNumber;
import org.ctvms.demo.ui.Refusals;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.document.DocumentView;
import org.ctvms.demo.ui.part.Buttons;
import org.ctvms.demo.ui.table.EmptyState;

/** The document of one invoice, or a page that says why it can't be shown. On the event thread. */
public final class InvoicePreview extends JPanel {
    private final CardLayout cards = new CardLayout();
    private final DocumentView document;
    private final Ui ui;
    private final InsteadOfDocument lost;
    private final InsteadOfDocument failed;
    private Runnable again = () -> {};
    private Optional<InvoiceNumber> shown = Optional.empty();

    /** Shows none yet; the listener hears which one is to be restored. */
    public InvoicePreview(Ui ui, Consumer<InvoiceNumber> restore) {
        setLayout(cards);
        setOpaque(false);
        this.ui = ui;
        this.document = new DocumentView(ui);
        this.lost = new InsteadOfDocument(
                "lost", Buttons.primary(ui.texts(), "invoices.restore", () -> shown.ifPresent(restore)));
        this.failed =
                new InsteadOfDocument("failed", Buttons.primary(ui.texts(), "invoices.tryAgain", () -> again.run()));
        add(new EmptyState(ui.text("invoices.choose")), "none");
        add(document, "document");
        add(lost, "lost");
        add(failed, "failed");
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
        opened.pdf().ifPresentOrElse(pdf -> show(opened.fileName(), pdf), () -> showLoss(opened));
    }

    /** Shows the documents of several invoices as one, or says which file is missing or damaged. */
    public void show(InvoiceSheets sheets) {
        shown = sheets.lost().map(lost -> lost.invoice().number());
        sheets.lost().ifPresentOrElse(this::showLoss, () -> show(sheets.fileName(), sheets.pdf()));
    }

    private void show(String fileName, byte[] pdf) {
        document.show(fileName, pdf);
        cards.show(this, "document");
    }

    private void showLoss(InvoiceDocument opened) {
        boolean missing = opened.state() == ArchiveState.MISSING;
        document.clear();
        lost.show(
                ui.text(
                        missing ? "invoices.missingTitle" : "invoices.damagedTitle",
                        opened.invoice().number().toString()),
                ui.text(missing ? "invoices.missingWords" : "invoices.damagedWords"));
        cards.show(this, "lost");
    }

    /** Says that a payment is booked and its document can't be made or filed now; it can be tried again. */
    public void showFailed(RuntimeException problem, Runnable tryAgain) {
        again = tryAgain;
        document.clear();
        failed.show(ui.text("invoices.failedTitle"), ui.text("invoices.failedWords", reason(problem)));
        cards.show(this, "failed");
    }

    private String reason(RuntimeException problem) {
        return problem.getCause() instanceof IOException cause
                ? String.valueOf(cause.getMessage())
                : Refusals.words(ui.texts(), problem);
    }
}
