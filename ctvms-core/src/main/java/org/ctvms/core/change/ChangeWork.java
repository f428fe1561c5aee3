package org.ctvms.core.change;

/** What records changes. */
public interface ChangeWork {
    /** The feed of changes. */
    ChangeStore changes();
}
