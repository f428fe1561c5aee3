package org.ctvms.core.mail;

import java.time.Duration;

/**
 * Renders mails and sends them to the mail server. A {@link MailException} says whose fault it is; any other exception
 * of a mail counts as one that may pass, and the mail is tried again later. Thread-safe.
 */
public interface MailTransport {
    /**
     * The longest time that opening a connection, or sending one mail, may take. If it takes longer, other processes
     * assume that the sender has died and send the mail as well.
     */
    Duration LONGEST = Duration.ofMinutes(1);

    /** Opens one connection to the server, for any number of mails; a failure here stops the round. */
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
