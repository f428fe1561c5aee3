package org.ctvms.core.audit;

/**
 * An entry of the trail.
 *
 * @param number its number, growing with time
 * @param entry what was done
 */
public record AuditLine(long number, AuditEntry entry) {}
