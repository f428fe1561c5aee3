package org.ctvms.demo.database;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The last lines that a server wrote. Thread-safe. */
final class ServerMessages {
    private static final int KEPT = 40;

    private final Deque<String> last = new ArrayDeque<>();

    synchronized void add(String line) {
        if (last.size() == KEPT) {
            last.removeFirst();
        }
        last.addLast(line);
    }

    synchronized boolean none() {
        return last.isEmpty();
    }

    /** Why it ended, by its own words. */
    synchronized String reason() {
        return reason(List.copyOf(last));
    }

    /** Why a server that wrote these lines ended: the first error, without its date. */
    static String reason(List<String> lines) {
        if (lines.stream().anyMatch(line -> line.contains("No space left") || line.contains("Errcode: 28"))) {
            return "the disk is full";
        }
        if (lines.stream().anyMatch(line -> line.contains("Errcode: 13") || line.contains("Permission denied"))) {
            return "the program may not write there";
        }
        return lines.stream()
                .filter(line -> line.contains("ERROR"))
                .findFirst()
                .map(line -> "the database server says: "
                        + line.replaceFirst("^.*?\\[?ERROR\\]?:?\\s*(mariadbd: )?", "")
                                .strip())
                .orElse("the database server ended without a message");
    }
}
