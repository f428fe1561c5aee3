package org.ctvms.demo.ui.document;

import java.awt.Component;
import java.awt.Desktop;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.swing.JFileChooser;
import org.ctvms.demo.ui.Ui;

/** Files of the user's: choosing where to save, and opening them with the system's programs. */
public final class SystemFiles {
    private SystemFiles() {}

    /** Asks where to save a file of that name, and before one that is there is written over. On the event thread. */
    public static Optional<Path> choose(Ui ui, Component owner, String fileName) {
        JFileChooser chooser = new SaveChooser(ui);
        chooser.setName("save");
        chooser.setSelectedFile(new File(chooser.getCurrentDirectory(), fileName));
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

    /** Writes a copy that is gone when the program ends, and opens that. Off the event thread. */
    public static Path openCopy(String fileName, byte[] content) {
        try {
            Path folder = Files.createTempDirectory("ctvms");
            Path copy = write(folder.resolve(fileName), content);
            // why: what is deleted at the end is deleted in the reverse order, the file before its folder
            folder.toFile().deleteOnExit();
            copy.toFile().deleteOnExit();
            return open(copy);
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
