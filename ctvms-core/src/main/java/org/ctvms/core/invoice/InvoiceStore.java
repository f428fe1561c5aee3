package org.ctvms.core.invoice;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.ctvms.core.customer.Crf;

/** Reads invoices; they come into being with their payments. */
public interface InvoiceStore {
    /** The invoice; of that owner only, where one is given. */
    Optional<Invoice> find(InvoiceNumber number, Optional<Crf> owner);

    /**
     * The invoices issued in the month, by number; of that customer only, where one is given.
     *
     * @param after only numbers beyond this; 0 for the first page
     */
    List<Invoice> issuedIn(YearMonth month, Optional<Crf> customer, long after, int limit);

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
