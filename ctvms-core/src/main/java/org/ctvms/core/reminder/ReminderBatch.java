package org.ctvms.core.reminder;

/**
 * What one batch of a bulk run did.
 *
 * @param upTo the highest CRF it looked at
 * @param owing customers of the batch whom the filter means
 * @param queued those of them who were not reminded on the day before, and whose mail was queued
 * @param noAddress those of them who were not reminded on the day before, and have no e-mail address
 */
public record ReminderBatch(int upTo, int owing, int queued, int noAddress) {}
