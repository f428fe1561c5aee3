package org.ctvms.demo.tour;

import java.util.ArrayList;
import java.util.List;
import org.ctvms.core.money.Money;

/** What was held against each other, what agreed and what did not. Not thread-safe. */
final class Findings {
    private static final int LONGEST = 200;

    private final List<String> differences = new ArrayList<>();
    private final List<String> agreed = new ArrayList<>();

    /** The two must be equal; it is said that they are. */
    void same(String what, Object one, Object other) {
        if (one.equals(other)) {
            agreed.add(what + (one instanceof Money ? " (" + one + ")" : ""));
        } else {
            differences.add(what + ": " + shortened(one) + " against " + shortened(other));
        }
    }

    /** The two must be equal; it is said only if they are not. */
    void expect(String what, Object one, Object other) {
        if (!one.equals(other)) {
            differences.add(what + ": " + shortened(one) + " against " + shortened(other));
        }
    }

    /** It is said that this agreed, if nothing of it differed. */
    void agreedUnlessNew(String what, int differencesBefore) {
        if (differences.size() == differencesBefore) {
            agreed.add(what);
        }
    }

    List<String> differences() {
        return List.copyOf(differences);
    }

    boolean reconciled() {
        return differences.isEmpty();
    }

    /** The last line of the tour. */
    String verdict() {
        return reconciled()
                ? "reconciled: " + String.join("; ", agreed)
                : "NOT RECONCILED: " + String.join("; ", differences);
    }

    private static String shortened(Object value) {
        String text = value.toString();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "… (" + text.length() + " characters)";
    }
}
