package org.ctvms.core.account;

/**
 * Names one login; unlike the user name it never changes.
 *
 * @param value as the storage gave it
 */
public record LoginId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
