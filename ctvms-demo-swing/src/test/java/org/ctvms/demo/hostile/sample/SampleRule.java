package org.ctvms.demo.hostile.sample;

/** One of several kinds. */
public sealed interface SampleRule {
    /** A kind without a text. */
    record Plain() implements SampleRule {}

    /**
     * A kind with one.
     *
     * @param name the text
     */
    record Named(String name) implements SampleRule {}
}
