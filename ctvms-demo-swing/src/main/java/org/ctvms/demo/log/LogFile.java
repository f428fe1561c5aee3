package org.ctvms.demo.log;

import java.nio.file.Path;

/** The file that the program logs to; it and four older ones take 10 MB at most. */
public final class LogFile {
    private static final String PROPERTY = "ctvms.log";

    private LogFile() {}

    /** Lets the program log below the home folder, unless a file is named; to be called before anything is logged. */
    public static void in(Path home) {
        if (System.getProperty(PROPERTY) == null) {
            System.setProperty(PROPERTY, inside(home).toString());
        }
    }

    /** Where it is. */
    public static Path path() {
        Path usual = inside(Path.of(System.getProperty("user.home"), ".ctvms"));
        return Path.of(System.getProperty(PROPERTY, usual.toString()));
    }

    private static Path inside(Path home) {
        return home.resolve("log").resolve("ctvms.log");
    }
}
