package org.ctvms.core.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.ctvms.core.audit.Actor;
import org.ctvms.core.audit.AuditAction;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.invoice.Invoice;
import org.ctvms.core.invoice.InvoiceFilter;
import org.ctvms.core.invoice.InvoiceNumber;
import org.ctvms.core.invoice.InvoiceOrder;
import org.ctvms.core.invoice.InvoiceTotal;
import org.ctvms.core.invoice.InvoiceWork;
import org.ctvms.core.language.Language;
import org.ctvms.core.list.ListCursor;
import org.ctvms.core.refusal.Check;
import org.ctvms.core.refusal.ConflictException;
import org.ctvms.core.refusal.NotFoundException;
import org.ctvms.core.refusal.StorageUnavailableException;
import org.ctvms.core.storage.OwnTransactionsOnly;
import org.ctvms.core.storage.Transactions;
import org.ctvms.core.time.Moment;

/**
 * Shows invoices and keeps their documents: a document is made and archived when it is first asked for. Thread-safe.
 */
public final class InvoiceDesk {
    private static final int LARGEST_PAGE = 1000;

    private final Transactions<? extends InvoiceWork> transactions;
    private final Documents documents;
    private final InvoiceArchive archive;
    private final Language language;
    private final Actor actor;

    /** Works on the storage and the archive for the actor, with documents in their own
     * language, or in this one where the ledger stores none. */
    public InvoiceDesk(
            Transactions<? extends InvoiceWork> transactions,
            Documents documents,
            InvoiceArchive archive,
            Language language,
            Actor actor) {
        this.transactions = transactions;
        this.documents = documents;
        this.archive = archive;
        this.language = language;
        this.actor = actor;
    }

    /** Any invoice, for an admin. */
    public Invoices forAdmin() {
        return new Invoices(this, Optional.empty());
    }

    /** The customer's own invoices. */
    public Invoices forCustomer(Crf crf) {
        return new Invoices(this, Optional.of(crf));
    }

    Invoice find(InvoiceNumber number, Optional<Crf> owner) {
        Check.given("invoice", number);
        return transactions
                .read(work -> work.invoices().find(number, owner))
                .orElseThrow(() -> new NotFoundException("invoice", number));
    }

    List<Invoice> list(
            InvoiceFilter filter, Optional<Crf> customer, InvoiceOrder order, Optional<ListCursor> after, int limit) {
        Check.given("filter", filter);
        Check.given("order", order);
        Check.between("limit", limit, 1, LARGEST_PAGE);
        return transactions.read(work -> work.invoices().list(filter, customer, order, after, limit));
    }

    InvoiceTotal total(InvoiceFilter filter, Optional<Crf> customer) {
        Check.given("filter", filter);
        return transactions.read(work -> work.invoices().total(filter, customer));
    }

    InvoiceDocument open(Invoice invoice) {
        Optional<String> expected = transactions.read(work -> work.invoices().fingerprint(invoice.number()));
        return expected.isPresent() ? archived(invoice, expected.get()) : make(invoice);
    }

    InvoiceDocument restore(Invoice invoice) {
        OwnTransactionsOnly.check(transactions, "restore documents");
        Moment now = actor.now();
        InvoiceDocument restored = make(invoice);
        if (restored.state() == ArchiveState.OTHER_DOCUMENT) {
            throw new ConflictException(
                    "invoice", invoice.number() + " has another document in the archive; move that away, then restore");
        }
        transactions.write(work -> {
            actor.did(work, now, AuditAction.INVOICE_RESTORED, invoice.crf(), "invoice " + invoice.number());
            return restored;
        });
        return restored;
    }

    /**
     * Makes the document from the ledger, and archives it unless the host may still roll its invoice back, or another
     * document has its place.
     */
    InvoiceDocument make(Invoice invoice) {
        try {
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            documents.writeInvoice(invoice, invoice.language().orElse(language), pdf);
            byte[] bytes = pdf.toByteArray();
            return new InvoiceDocument(invoice, archive(invoice, bytes), Optional.of(bytes));
        } catch (IOException e) {
            throw unavailable(e);
        }
    }

    // why: a file stays when the host rolls back, and the number then is another invoice's
    private ArchiveState archive(Invoice invoice, byte[] document) throws IOException {
        if (transactions.isJoined()) {
            return ArchiveState.READY;
        }
        if (!isStored(invoice.number(), document)) {
            return ArchiveState.OTHER_DOCUMENT;
        }
        note(invoice.number(), Fingerprint.of(document));
        return ArchiveState.READY;
    }

    // why: what is there without a fingerprint may be what a ledger before a restored backup gave out
    private boolean isStored(InvoiceNumber number, byte[] document) throws IOException {
        if (transactions.read(work -> work.invoices().fingerprint(number)).isEmpty()) {
            return archive.save(number, document);
        }
        archive.replace(number, document);
        return true;
    }

    private InvoiceDocument archived(Invoice invoice, String expected) {
        try {
            Optional<byte[]> found = archive.find(invoice.number());
            if (found.isEmpty()) {
                return new InvoiceDocument(invoice, ArchiveState.MISSING, Optional.empty());
            }
            boolean intact = Fingerprint.of(found.get()).equals(expected);
            return new InvoiceDocument(
                    invoice, intact ? ArchiveState.READY : ArchiveState.DAMAGED, found.filter(bytes -> intact));
        } catch (IOException e) {
            throw unavailable(e);
        }
    }

    private void note(InvoiceNumber number, String fingerprint) {
        transactions.write(work -> {
            work.invoices().archived(number, fingerprint);
            return number;
        });
    }

    static StorageUnavailableException unavailable(IOException cause) {
        return new StorageUnavailableException(
                "The invoice archive can't be used: " + cause.getMessage() + "; check its folder and call again",
                true,
                cause);
    }
}
