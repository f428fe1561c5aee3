package org.ctvms.demo;

import java.awt.EventQueue;
import java.lang.reflect.InvocationTargetException;
import java.util.function.Consumer;
import org.ctvms.core.refusal.ClockAheadException;
import org.ctvms.core.refusal.CtvmsException;
import org.ctvms.demo.database.DemoDatabaseException;
import org.ctvms.demo.engine.DemoEngine;
import org.ctvms.demo.log.LogFile;
import org.ctvms.demo.settings.DamagedSettingsException;
import org.ctvms.demo.tour.Tour;
import org.ctvms.demo.tour.TourResult;
import org.ctvms.demo.ui.shell.Program;

/** Starts the demo host: the desktop program, or the tour in the terminal where there is no display. */
public final class Demo {
    private Demo() {}

    /** Runs until the window is closed; or runs the tour and ends the process with 1 if it does not reconcile. */
    public static void main(String[] arguments) {
        int exitCode = run(Terminal::say);
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }

    private static int run(Consumer<String> say) {
        try {
            DemoOptions options = DemoOptions.fromSystemProperties();
            LogFile.in(options.home());
            return run(options, say);
        } catch (IllegalArgumentException e) {
            say.accept(e.getMessage());
            return 1;
        }
    }

    /** Runs as the options say; gives the exit code. */
    static int run(DemoOptions options, Consumer<String> say) {
        try {
            return options.headless() ? tour(options, say) : window(options);
        } catch (ClockAheadException e) {
            say.accept(e.getMessage() + ": start the program with its window, which asks for the confirmation.");
            return 1;
        } catch (DemoDatabaseException | DamagedSettingsException | CtvmsException | IllegalArgumentException e) {
            say.accept(e.getMessage());
            return 1;
        }
    }

    private static int window(DemoOptions options) {
        Program[] program = new Program[1];
        try {
            EventQueue.invokeAndWait(() -> program[0] = Program.open(options.home(), options.customers()));
            program[0].await();
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("the window does not open", e.getCause());
        }
    }

    private static int tour(DemoOptions options, Consumer<String> say) {
        say.accept("Opening the database in " + options.home());
        try (DemoEngine demo = DemoEngine.open(options.home(), Tour.firstDay())) {
            say.accept(demo.description());
            TourResult result = new Tour(demo).run(options.customers(), say, Terminal.progress());
            result.lines().forEach(say);
            return result.reconciled() ? 0 : 1;
        }
    }
}
