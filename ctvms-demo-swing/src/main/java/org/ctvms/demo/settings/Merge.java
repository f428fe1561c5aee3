package org.ctvms.demo.settings;

import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * Brings what one person changed together with what others did meanwhile.
 *
 * @param before what the person saw
 * @param after what they made of it
 * @param stored what is stored by now
 */
record Merge(Properties before, Properties after, Properties stored) {
    /** The settings that both changed, to different values. */
    List<String> conflicts() {
        return changed().stream()
                .filter(name -> differs(before, stored, name) && differs(after, stored, name))
                .toList();
    }

    private Set<String> changed() {
        Set<String> names = new TreeSet<>(before.stringPropertyNames());
        names.addAll(after.stringPropertyNames());
        names.removeIf(name -> !differs(before, after, name));
        return names;
    }

    private static boolean differs(Properties one, Properties other, String name) {
        return !Objects.equals(one.getProperty(name), other.getProperty(name));
    }

    /** What is stored, with what the person changed. */
    Properties merged() {
        Properties merged = new Properties();
        merged.putAll(stored);
        for (String name : changed()) {
            if (after.containsKey(name)) {
                merged.setProperty(name, after.getProperty(name));
            } else {
                merged.remove(name);
            }
        }
        return merged;
    }
}
