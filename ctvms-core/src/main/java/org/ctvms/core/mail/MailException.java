package org.ctvms.core.mail;

/** A mail could not be sent. */
public final class MailException extends Exception {
    private static final long serialVersionUID = 1L;
    private final MailFault fault;

    /**
     * @param message what failed; without addresses or passwords
     * @param fault whose fault it is
     * @param cause the transport's own error
     */
    public MailException(String message, MailFault fault, Throwable cause) {
        super(message, cause);
        this.fault = fault;
    }

    /** Whose fault it is. */
    public MailFault fault() {
        return fault;
    }

    /** Whether trying this mail again is useless. */
    public boolean permanent() {
        return fault.endsTheMail();
    }
}
