package org.ctvms.core.invoice;

import java.util.List;
import java.util.Optional;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.list.ListCursor;

/** Reads invoices; they come into being with their payments. */
public interface InvoiceStore {
    /** The invoice; of that owner only, where one is given. */
    Optional<Invoice> find(InvoiceNumber number, Optional<Crf> owner);

    /**
     * The invoices that the filter wants, in that order; of that customer only, where one is given.
     *
     * @param order texts are compared without case and accents, services and modes by their place in the enumeration
     * @param after only invoices behind this place in the order; empty for the first page
     */
    List<Invoice> list(
            InvoiceFilter filter, Optional<Crf> customer, InvoiceOrder order, Optional<ListCursor> after, int limit);

    /** What the invoices come to that the filter wants; of that customer only, where one is given. */
    InvoiceTotal total(InvoiceFilter filter, Optional<Crf> customer);

    /** The fingerprint of the archived document, if one was archived. */
    Optional<String> fingerprint(InvoiceNumber number);

    /** Notes the fingerprint of the document that is now in the archive. */
    void archived(InvoiceNumber number, String fingerprint);

    /** The number that the next payment draws. */
    InvoiceNumber next();

    /** The same as it is now, and no other transaction draws it before this one ends. */
    InvoiceNumber lockNext();

    /** Lets the series go on with a number beyond the next one, which was locked in this transaction. */
    void continueWith(InvoiceNumber next);
}
