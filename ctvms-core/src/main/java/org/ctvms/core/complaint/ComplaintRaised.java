package org.ctvms.core.complaint;

import org.ctvms.core.event.Event;

/**
 * A customer complained.
 *
 * @param complaint about what
 */
public record ComplaintRaised(Complaint complaint) implements Event {}
