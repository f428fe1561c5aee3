package org.ctvms.core.invoice;

import org.ctvms.core.refusal.Check;

/**
 * The business as its documents name it.
 *
 * @param name one line, at most 100 characters
 * @param address lines; may be empty
 * @param footerNotes lines at the foot of an invoice; may be empty
 */
public record Operator(String name, String address, String footerNotes) {
    /** Checks the texts. */
    public Operator {
        name = Check.text("operator.name", name, 100);
        address = Check.lines("operator.address", address, 500);
        footerNotes = Check.lines("operator.footerNotes", footerNotes, 1000);
    }
}
