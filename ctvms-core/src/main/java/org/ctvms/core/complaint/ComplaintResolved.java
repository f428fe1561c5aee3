package org.ctvms.core.complaint;

import org.ctvms.core.event.Event;

/**
 * A complaint was resolved.
 *
 * @param complaint which
 */
public record ComplaintResolved(Complaint complaint) implements Event {}
