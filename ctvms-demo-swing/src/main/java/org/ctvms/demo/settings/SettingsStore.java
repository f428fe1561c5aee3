package org.ctvms.demo.settings;

import java.util.Optional;

/** Where the office's settings are stored. */
public interface SettingsStore {
    /**
     * What was saved; empty if nothing ever was.
     *
     * @throws DamagedSettingsException if they can't be read; they stay as they are
     */
    Optional<OfficeSettings> read();

    /**
     * Saves what differs between the two.
     *
     * @param before what was shown to the person who changed it
     * @param after what they made of it
     * @return what is stored now, with what was changed elsewhere meanwhile
     * @throws SettingsChangedException if the same setting was changed elsewhere meanwhile; nothing is saved
     */
    OfficeSettings save(OfficeSettings before, OfficeSettings after);

    /** Whether other programs use the same settings. */
    boolean isShared();
}
