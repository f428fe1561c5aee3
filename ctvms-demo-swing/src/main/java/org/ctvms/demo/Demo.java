package org.ctvms.demo;

import org.ctvms.core.refusal.CtvmsException;
import org.ctvms.demo.database.DemoDatabaseException;
import org.ctvms.demo.engine.DemoEngine;
import org.ctvms.demo.tour.Tour;
import org.ctvms.demo.tour.TourResult;

/** Starts the demo host. */
public final class Demo {
    private Demo() {}

    /** Runs the tour; the process ends with 1 if it fails or does not reconcile. */
    public static void main(String[] arguments) {
        int exitCode = run();
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }

    private static int run() {
        try {
            DemoOptions options = DemoOptions.fromSystemProperties();
            TourResult result = tour(options);
            return result.reconciled() ? 0 : 1;
        } catch (DemoDatabaseException | CtvmsException | IllegalArgumentException e) {
            Terminal.say(e.getMessage());
            return 1;
        }
    }

    private static TourResult tour(DemoOptions options) {
        try (DemoEngine demo = DemoEngine.open(options.home(), Tour.firstDay())) {
            Terminal.say(demo.description());
            TourResult result = new Tour(demo).run(options.customers(), Terminal::say, Terminal.progress());
            result.lines().forEach(Terminal::say);
            if (!options.headless()) {
                TourWindow.show(result, options.home());
            }
            return result;
        }
    }
}
