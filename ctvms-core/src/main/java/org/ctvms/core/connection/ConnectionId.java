package org.ctvms.core.connection;

/**
 * Names one connection.
 *
 * @param value as the storage gave it
 */
public record ConnectionId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
