package org.ctvms.core.external;

/** What gives and finds external ids. */
public interface ExternalIdWork {
    /** The external ids. */
    ExternalIdStore externalIds();
}
