package org.ctvms.core.mail;

/** The state of a mail in the outbox. */
public enum MailState {
    /** It is to be delivered, now or after a pause. */
    WAITING,
    /** The server took it. */
    SENT,
    /** It can't be delivered. */
    FAILED,
    /** It is not mailed: the customer has no e-mail address. */
    NO_ADDRESS,
    /** It was dropped, because it was no longer relevant when it could be delivered. */
    DROPPED
}
