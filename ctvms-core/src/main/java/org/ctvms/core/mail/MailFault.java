package org.ctvms.core.mail;

/** Whose fault it is that a mail could not be sent, which decides what happens to it. */
public enum MailFault {
    /** The recipient's, such as a mailbox that does not exist: the mail has failed. */
    RECIPIENT,
    /** The message's, such as one that is too big: the mail has failed. */
    MESSAGE,
    /** One mail's, but it may pass, such as a mailbox that is busy: the mail is tried again after a growing pause. */
    PASSING,
    /** The sender's, such as one who may not send by this server: the round stops, and all mails wait. */
    SENDER,
    /** The server's or the account's, such as a wrong password or a quota: the round stops, and all mails wait. */
    SERVER;

    /** Whether trying the mail again is useless. */
    public boolean endsTheMail() {
        return this == RECIPIENT || this == MESSAGE;
    }

    /** Whether other mails would fail alike. */
    public boolean stopsTheRound() {
        return this == SENDER || this == SERVER;
    }
}
