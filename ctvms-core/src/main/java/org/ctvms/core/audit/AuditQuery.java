package org.ctvms.core.audit;

import java.time.Instant;
import java.util.Optional;
import org.ctvms.core.customer.Crf;

/**
 * A filter as the storage applies it.
 *
 * @param by who did it, exactly
 * @param action what was done
 * @param crf whom it was about
 * @param from the first instant
 * @param before the first instant that is too late
 */
public record AuditQuery(
        Optional<String> by,
        Optional<AuditAction> action,
        Optional<Crf> crf,
        Optional<Instant> from,
        Optional<Instant> before) {}
