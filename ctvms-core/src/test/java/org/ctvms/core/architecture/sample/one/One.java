package org.ctvms.core.architecture.sample.one;

import org.ctvms.core.architecture.sample.two.Two;

/** Half of a cycle, on purpose. */
public record One(Two other, double amount) {}
