package org.ctvms.core.document;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.invoice.Invoice;
import org.ctvms.core.invoice.InvoiceFilter;
import org.ctvms.core.invoice.InvoiceNumber;
import org.ctvms.core.invoice.InvoiceOrder;
import org.ctvms.core.invoice.InvoiceTotal;
import org.ctvms.core.list.ListCursor;
import org.ctvms.core.refusal.Check;

/**
 * The invoices a role may see: an admin any, a customer the own. Another's is {@link
 * org.ctvms.core.refusal.NotFoundException}. Thread-safe.
 */
public final class Invoices {
    private final InvoiceDesk desk;
    private final Optional<Crf> owner;

    Invoices(InvoiceDesk desk, Optional<Crf> owner) {
        this.desk = desk;
        this.owner = owner;
    }

    /** The invoice. */
    public Invoice find(InvoiceNumber number) {
        return desk.find(number, owner);
    }

    /**
     * The invoices issued in the month, by number, in pages.
     *
     * @param after the last number of the page before; empty for the first page
     * @param limit 1 to 1000
     */
    public List<Invoice> issuedIn(YearMonth month, Optional<InvoiceNumber> after, int limit) {
        Check.given("month", month);
        Check.given("after", after);
        Optional<ListCursor> cursor = after.map(number -> ListCursor.after(number.value()));
        return desk.list(InvoiceFilter.in(month), owner, InvoiceOrder.BY_NUMBER, cursor, limit);
    }

    /**
     * The invoices that the filter wants, in an order of your choice, in pages. Read all pages in the same order.
     *
     * @param after the last invoice of the page before; empty for the first page
     * @param limit 1 to 1000
     */
    public List<Invoice> list(InvoiceFilter filter, InvoiceOrder order, Optional<Invoice> after, int limit) {
        Check.given("order", order);
        Check.given("after", after);
        Optional<ListCursor> cursor = after.map(
                last -> ListCursor.after(last, order.column(), last.number().value()));
        return desk.list(filter, owner, order, cursor, limit);
    }

    /** What the invoices come to that the filter wants, all pages together. */
    public InvoiceTotal total(InvoiceFilter filter) {
        return desk.total(filter, owner);
    }

    /**
     * The invoice's document; says so where the archive lost or damaged it.
     *
     * @throws org.ctvms.core.refusal.StorageUnavailableException if the archive can't be read, or not be written where the
     *     document was never made
     */
    public InvoiceDocument open(InvoiceNumber number) {
        return desk.open(find(number));
    }

    /**
     * Makes the document again from the ledger, with the same content, and archives it.
     *
     * @throws org.ctvms.core.refusal.ConflictException if the archive has another document under the number, which the
     *     ledger knows nothing of
     * @throws org.ctvms.core.refusal.StorageUnavailableException if the archive can't be written
     */
    public InvoiceDocument restore(InvoiceNumber number) {
        return desk.restore(find(number));
    }
}
