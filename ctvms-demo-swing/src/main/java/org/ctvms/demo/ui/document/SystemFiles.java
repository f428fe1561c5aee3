package org.ctvms.demo.ui.document;

import java.awt.Component;
import java.awt.Desktop;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.swing.JFileChooser;

/** Files of the user's: choosing where to save, and opening them with the system's programs. */
public final class SystemFiles {
    private SystemFiles() {}

    /** Asks where to save a file of that name; empty if nowhere. On the event thread. */
    public static Optional<Path> choose(Component owner, String fileName) {
        JFileChooser chooser = new JFileChooser();
        chooser.setName("save");
        chooser.setSelectedFile(new java.io.File(chooser.getCurrentDirectory(), fileName));
        return chooser.showSaveDialog(owner) == JFileChooser.APPROVE_OPTION
                ? Optional.of(chooser.getSelectedFile().toPath())
                : Optional.empty();
    }

    /** Whether the system has programs that open files. */
    public static boolean canOpen() {
        return Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.OPEN);
    }

    /** Opens the file with the system's program for it. Off the event thread. */
    public static Path open(Path file) {
        try {
            Desktop.getDesktop().open(file.toFile());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    /** Writes the file. Off the event thread. */
    public static Path write(Path file, byte[] content) {
        try {
            return Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException("can't be written: " + file, e);
        }
    }
}
