package org.ctvms.core.architecture.sample.two;

import java.time.Instant;
import org.ctvms.core.architecture.sample.one.One;

/** The other half, with a day that is none. */
public record Two(One other, Instant expiresOn) {}
