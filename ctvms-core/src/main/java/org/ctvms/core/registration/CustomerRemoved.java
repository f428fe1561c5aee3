package org.ctvms.core.registration;

import org.ctvms.core.customer.Crf;
import org.ctvms.core.event.Event;

/**
 * A customer was removed.
 *
 * @param crf the number, which is never used again
 */
public record CustomerRemoved(Crf crf) implements Event {}
