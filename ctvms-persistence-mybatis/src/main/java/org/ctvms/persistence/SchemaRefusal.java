package org.ctvms.persistence;

/** The tables can't be used as they are; the message says why and what to do. */
final class SchemaRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean retryable;

    SchemaRefusal(String message) {
        this(message, false);
    }

    SchemaRefusal(String message, boolean retryable) {
        super(message);
        this.retryable = retryable;
    }

    /** Whether a later call may pass. */
    boolean retryable() {
        return retryable;
    }
}
