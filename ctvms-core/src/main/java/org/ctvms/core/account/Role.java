package org.ctvms.core.account;

/** What a login may do. */
public enum Role {
    /** Everything. */
    ADMIN,
    /** See and change what is theirs. */
    CUSTOMER
}
