package org.ctvms.core.mail;

/** How far a mail of the outbox has come. */
public enum MailState {
    /** It is to be delivered, now or after a pause. */
    WAITING,
    /** The server took it. */
    SENT,
    /** It can't be delivered. */
    FAILED,
    /** It is not mailed: the customer has no e-mail address. */
    NO_ADDRESS,
    /** It had nothing to say any more when it could be delivered. */
    DROPPED
}
