package org.ctvms.core.mail;

/**
 * Puts letters into words and carries them to the mail server. A {@link MailException} says whether trying again may help;
 * any other exception counts as one that may pass, and the letter is tried again later. Thread-safe.
 */
public interface MailTransport {
    /** Opens one way to the server, for any number of letters. */
    Delivery open() throws MailException;

    /**
     * The letter in words, without sending it.
     *
     * @throws MailException if the letter's template does not work
     */
    Preview preview(Letter letter) throws MailException;

    /** One way to the mail server; used by one thread. */
    interface Delivery extends AutoCloseable {
        /** Hands the letter over; returns once the server has taken responsibility for it. */
        void send(Letter letter) throws MailException;

        @Override
        void close();
    }
}
