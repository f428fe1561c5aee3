package org.ctvms.core.document;

/** How the archived document of an invoice is found. */
public enum ArchiveState {
    /** As it was archived. */
    READY,
    /** It was archived and is gone. */
    MISSING,
    /** It is there, but not what was archived. */
    DAMAGED,
    /**
     * Another document is stored under the number and stays there; this invoice's document is created from the ledger
     * each time.
     */
    OTHER_DOCUMENT
}
