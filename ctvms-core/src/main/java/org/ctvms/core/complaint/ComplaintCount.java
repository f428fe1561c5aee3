package org.ctvms.core.complaint;

/**
 * How many complaints there are.
 *
 * @param unread that no admin has read
 * @param open that are not resolved, read or not
 * @param resolved that are resolved
 * @param overdue that are open after the day on which they were due
 */
public record ComplaintCount(long unread, long open, long resolved, long overdue) {}
