package org.ctvms.demo.settings;

import java.util.List;

/** Somebody changed the same settings elsewhere meanwhile; nothing was saved. */
public final class SettingsChangedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> names;

    SettingsChangedException(List<String> names) {
        super("Changed elsewhere meanwhile: " + String.join(", ", names));
        this.names = List.copyOf(names);
    }

    /** The names of the settings, as they are stored. */
    public List<String> names() {
        return names;
    }
}
