package org.ctvms.core.reminder;

/** What became of the wish to remind one customer. */
public enum ReminderAnswer {
    /** The reminder is in the outbox. */
    QUEUED,
    /** The customer has no e-mail address; the reminder is listed as not mailed. */
    NO_ADDRESS,
    /** Nothing is due, so there is no mail. */
    NOTHING_DUE,
    /** The customer was reminded today already, so there is no second mail. */
    ALREADY_TODAY
}
