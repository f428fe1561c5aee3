package org.ctvms.demo.ui.shell;

import java.awt.Rectangle;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.ctvms.core.language.Language;
import org.ctvms.demo.ui.look.Theme;

/** Remembers where the window was, its language and its theme. Not thread-safe. */
final class WindowMemory {
    private final Path file;
    private final Properties kept = new Properties();

    WindowMemory(Path home) {
        this.file = home.resolve("window.properties");
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                kept.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException("What the window remembers can't be read: " + file, e);
            }
        }
    }

    Theme theme() {
        return Theme.valueOf(kept.getProperty("theme", Theme.LIGHT.name()));
    }

    Language language() {
        return Language.valueOf(kept.getProperty("language", Language.ENGLISH.name()));
    }

    Optional<Rectangle> bounds() {
        if (!kept.containsKey("x")) {
            return Optional.empty();
        }
        int[] at = Stream.of("x", "y", "width", "height")
                .mapToInt(side -> Integer.parseInt(kept.getProperty(side)))
                .toArray();
        return Optional.of(new Rectangle(at[0], at[1], at[2], at[3]));
    }

    void keep(Theme theme, Language language, Rectangle bounds) {
        kept.setProperty("theme", theme.name());
        kept.setProperty("language", language.name());
        kept.setProperty("x", Integer.toString(bounds.x));
        kept.setProperty("y", Integer.toString(bounds.y));
        kept.setProperty("width", Integer.toString(bounds.width));
        kept.setProperty("height", Integer.toString(bounds.height));
        try {
            Files.createDirectories(file.getParent());
            try (Writer out = Files.newBufferedWriter(file)) {
                kept.store(out, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("What the window remembers can't be written: " + file, e);
        }
    }
}
