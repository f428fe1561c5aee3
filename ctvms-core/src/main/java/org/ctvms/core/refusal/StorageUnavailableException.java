package org.ctvms.core.refusal;

/** The storage failed or stayed busy. Nothing was changed; {@link #retryable()} says whether the same call may pass later. */
public final class StorageUnavailableException extends CtvmsException {
    private static final long serialVersionUID = 1L;
    private final boolean retryable;

    /**
     * @param message what failed
     * @param retryable whether the same call may pass when it is made again
     * @param cause the storage's own error
     */
    public StorageUnavailableException(String message, boolean retryable, Throwable cause) {
        super(message, cause);
        this.retryable = retryable;
    }

    /** Whether the same call may pass when it is made again. */
    public boolean retryable() {
        return retryable;
    }
}
