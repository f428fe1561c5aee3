package org.ctvms.persistence;

/** The ways in which a kept status can differ from what the rule says of the day. */
enum StaleStatus {
    ACTIVE_EXPIRED,
    INACTIVE_PAST_GRACE,
    INACTIVE_PAID,
    SUSPENDED_WITHIN_GRACE,
    SUSPENDED_NEVER_BILLED
}
