package org.ctvms.demo.bench;

import java.util.Arrays;
import java.util.Locale;

/** Prints what was measured. */
final class BenchLine {
    private BenchLine() {}

    /** More is better: the ratio is the engine's part of the limit. */
    static void rate(String name, double[] engine, double[] limit, String unit) {
        print(name, median(engine), median(limit), unit, median(engine) / median(limit));
    }

    /** Less is better: the ratio is the limit's part of the engine. */
    static void time(String name, double[] engine, double[] limit, String unit) {
        print(name, median(engine), median(limit), unit, median(limit) / median(engine));
    }

    private static void print(String name, double engine, double limit, String unit, double ratio) {
        System.out.println(String.format(
                Locale.ROOT, "bench %s engine=%.1f limit=%.1f unit=%s ratio=%.2f", name, engine, limit, unit, ratio));
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
