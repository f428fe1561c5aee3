package org.ctvms.demo.hostile.sample;

/** What a caller makes by a method. */
public final class SampleFilter {
    /** Every one. */
    public static final SampleFilter ALL = new SampleFilter("");

    private final String name;

    private SampleFilter(String name) {
        this.name = name;
    }

    /** The same, of that name. */
    public SampleFilter by(String name) {
        return new SampleFilter(this.name + name);
    }

    /** Tells about itself; this makes nothing. */
    public String told(String words) {
        return words + name;
    }
}
