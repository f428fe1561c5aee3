package org.ctvms.persistence;

/** Takes the number that the database gave to a new row. */
final class GeneratedKey {
    private long value;

    long value() {
        return value;
    }

    void setValue(long value) {
        this.value = value;
    }
}
