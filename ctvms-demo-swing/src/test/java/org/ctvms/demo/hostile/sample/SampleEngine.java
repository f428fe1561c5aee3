package org.ctvms.demo.hostile.sample;

import java.util.Optional;

/** An engine that nobody wrote hostile texts for; each way to give it a text must be found. */
public interface SampleEngine {
    /** Takes a text itself. */
    SampleResult find(Optional<String> name);

    /** Takes a text in characters. */
    void open(char[] secret);

    /** Takes a text in a record. */
    void add(SampleRequest request);

    /** Hands out what takes texts. */
    Optional<SampleDesk> desk();
}
