package org.ctvms.core.refusal;

/** The session has expired, or whoever signed in was disabled or removed since; sign in again. */
public final class SessionEndedException extends CtvmsException {
    private static final long serialVersionUID = 1L;

    /** Says so. */
    public SessionEndedException() {
        super("The session has ended; sign in again");
    }
}
