package org.ctvms.demo.hostile.sample;

import java.util.Optional;

/**
 * What a caller makes.
 *
 * @param name a text
 * @param nickname another one
 * @param count no text
 */
public record SampleRequest(String name, Optional<String> nickname, int count) {}
