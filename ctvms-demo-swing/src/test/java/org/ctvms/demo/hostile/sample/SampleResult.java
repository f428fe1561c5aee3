package org.ctvms.demo.hostile.sample;

/**
 * What a call gives back, and nobody gives in.
 *
 * @param name a text
 */
public record SampleResult(String name) {}
