package org.ctvms.core.plan;

/** What runs over the line; everything is kept and shown per service. */
public enum ServiceType {
    /** Cable television by set-top box. */
    CABLE_TV,
    /** Internet access by login. */
    BROADBAND
}
