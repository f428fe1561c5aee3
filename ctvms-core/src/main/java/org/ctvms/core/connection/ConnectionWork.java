package org.ctvms.core.connection;

/** What the use cases of connections touch. */
public interface ConnectionWork {
    /** The connections. */
    ConnectionStore connections();
}
