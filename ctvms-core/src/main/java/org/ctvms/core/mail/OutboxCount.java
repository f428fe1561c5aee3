package org.ctvms.core.mail;

/**
 * What the outbox holds.
 *
 * @param waiting letters to be delivered, now or after a pause
 * @param sent letters delivered
 * @param failed letters given up
 */
public record OutboxCount(long waiting, long sent, long failed) {}
