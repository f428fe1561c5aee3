package org.ctvms.core.audit;

import java.time.Instant;
import java.util.Optional;
import org.ctvms.core.customer.Crf;

/**
 * One thing that was done.
 *
 * @param at when
 * @param by by whom: the name of an admin, or {@code CRF} and the customer's number
 * @param action what
 * @param crf the customer it was about, if it was about one
 * @param details more about it in one line, for people; at most 300 characters
 */
public record AuditEntry(Instant at, String by, AuditAction action, Optional<Crf> crf, String details) {
    private static final int LONGEST = 300;

    /** Shortens details that are too long. */
    public AuditEntry {
        int length = details.codePointCount(0, details.length());
        details = length <= LONGEST ? details : details.substring(0, details.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
