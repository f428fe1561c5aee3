package org.ctvms.demo.hostile.sample;

import java.util.List;
import java.util.Map;

/** Something an engine hands out. */
public interface SampleDesk {
    /** Takes texts among others, and a rule of which one kind takes a text. */
    void note(Map<Long, List<String>> texts, SampleRule rule);

    /** Takes texts in what has no public constructor. */
    List<SampleResult> list(SampleFilter filter);
}
