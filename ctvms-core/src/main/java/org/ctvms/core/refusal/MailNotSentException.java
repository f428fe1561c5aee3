package org.ctvms.core.refusal;

/** A letter that was to leave at once did not. {@link #retryable()} says whether the same call may pass later. */
public final class MailNotSentException extends CtvmsException {
    private static final long serialVersionUID = 1L;
    private final boolean retryable;

    /**
     * @param message what failed, and what to do about it
     * @param retryable whether the same call may pass when it is made again
     * @param cause the transport's own error
     */
    public MailNotSentException(String message, boolean retryable, Throwable cause) {
        super(message, cause);
        this.retryable = retryable;
    }

    /** Whether the same call may pass when it is made again; not if the server wants no mail for this recipient. */
    public boolean retryable() {
        return retryable;
    }
}
