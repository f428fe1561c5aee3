package org.ctvms.core.refusal;

/**
 * The storage was lost while it was told to keep what the call did, and its answer with it: all of it is kept, or nothing.
 * Look before you make the call again; a payment with a reference or an idempotency key may simply be sent again.
 */
public final class OutcomeUnknownException extends CtvmsException {
    private static final long serialVersionUID = 1L;

    /** For the storage's own error. */
    public OutcomeUnknownException(Throwable cause) {
        super(
                "The database was lost before it answered: what you did may be kept or not; look before you do it again ("
                        + cause.getMessage() + ")",
                cause);
    }
}
