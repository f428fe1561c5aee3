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
        name = Check.text("operatorName", name, 100);
        address = Check.lines("operatorAddress", address, 500);
        footerNotes = Check.lines("footerNotes", footerNotes, 1000);
    }
}
