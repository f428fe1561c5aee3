package org.ctvms.core.invoice;

import java.util.Optional;

/** Knows the numbers whose documents were archived, whatever the ledger knows of them. Thread-safe. */
@FunctionalInterface
public interface ArchivedNumbers {
    /** The highest number that is known; empty if none is, or if the archive can't say. */
    Optional<InvoiceNumber> highestKnown();
}
