package org.ctvms.core.testkit;

/** The numbers the storage gives. */
enum Series {
    CRF(100),
    PLAN(1),
    CONNECTION(1),
    INVOICE(1000),
    COMPLAINT(1000),
    LETTER(1),
    AUDIT(1),
    CHANGE(1),
    LOGIN(1),
    JOB_RUN(1);

    private final long first;

    Series(long first) {
        this.first = first;
    }

    long first() {
        return first;
    }
}
