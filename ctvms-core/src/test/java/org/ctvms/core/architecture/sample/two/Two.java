package org.ctvms.core.architecture.sample.two;

import org.ctvms.core.architecture.sample.one.One;

/** The other half. */
public record Two(One other) {}
