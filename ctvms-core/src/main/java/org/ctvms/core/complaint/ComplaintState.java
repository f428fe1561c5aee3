package org.ctvms.core.complaint;

/** How far a complaint has come. */
public enum ComplaintState {
    /** No admin has read it. */
    UNREAD,
    /** An admin has read it. */
    READ,
    /** It is resolved. */
    RESOLVED
}
