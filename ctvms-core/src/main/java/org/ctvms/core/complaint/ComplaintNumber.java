package org.ctvms.core.complaint;

/**
 * The number of a complaint; one series from 1000 without gaps.
 *
 * @param value 1000 or more
 */
public record ComplaintNumber(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
