package org.ctvms.demo.settings;

import java.nio.file.Path;
import java.util.List;

/** The file of the office's settings is damaged; nothing was changed, and nothing takes its place unasked. */
public final class DamagedSettingsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Path file;
    private final transient List<String> lost;
    private final transient OfficeSettings readable;

    DamagedSettingsException(Path file, List<String> lost, OfficeSettings readable) {
        super("The office's settings in " + file + " are damaged; these can't be read: " + String.join(", ", lost)
                + ". Restore the file from a backup, or start the program with its window and enter them again.");
        this.file = file;
        this.lost = List.copyOf(lost);
        this.readable = readable;
    }

    /** The damaged file. */
    public Path file() {
        return file;
    }

    /** The names of the settings that can't be read. */
    public List<String> lost() {
        return lost;
    }

    /** What can be read; settings that can't be are the sample's or empty, to be entered again. */
    public OfficeSettings readable() {
        return readable;
    }
}
