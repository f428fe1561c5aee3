package org.ctvms.core;

/** The version of the library. */
public final class CtvmsVersion {
    /** The version, as in {@code 0.1.0}. */
    public static final String CURRENT = "0.1.0";

    private CtvmsVersion() {}
}
