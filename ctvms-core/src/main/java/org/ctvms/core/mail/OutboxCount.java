package org.ctvms.core.mail;

/**
 * What the outbox holds.
 *
 * @param waiting mails to be delivered, now or after a pause
 * @param sent mails delivered that are still stored
 * @param failed mails that failed and are still stored
 * @param noAddress mails to customers without an e-mail address, not mailed and still stored
 */
public record OutboxCount(long waiting, long sent, long failed, long noAddress) {}
