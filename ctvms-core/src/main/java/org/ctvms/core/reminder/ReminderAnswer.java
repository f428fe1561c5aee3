package org.ctvms.core.reminder;

/** What became of the wish to remind one customer. */
public enum ReminderAnswer {
    /** The reminder is in the outbox. */
    QUEUED,
    /** Nothing is due, so there is no mail. */
    NOTHING_DUE,
    /** The customer was reminded today already, so there is no second mail. */
    ALREADY_TODAY
}
