package org.ctvms.core.mail;

/** A letter could not be handed over. */
public final class MailException extends Exception {
    private static final long serialVersionUID = 1L;
    private final boolean permanent;

    /**
     * @param message what failed; without addresses or passwords
     * @param permanent whether trying again is useless, such as a mailbox that does not exist
     * @param cause the transport's own error
     */
    public MailException(String message, boolean permanent, Throwable cause) {
        super(message, cause);
        this.permanent = permanent;
    }

    /** Whether trying again is useless. */
    public boolean permanent() {
        return permanent;
    }
}
