package org.ctvms.demo.ui.shell;

import java.awt.Rectangle;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import org.ctvms.core.language.Language;
import org.ctvms.demo.settings.OwnersFile;
import org.ctvms.demo.ui.look.Theme;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Remembers where the window was, its language and its theme. What can't be read or written is forgotten: it never stops
 * anything. Not thread-safe.
 */
final class WindowMemory {
    private static final Logger LOG = LoggerFactory.getLogger(WindowMemory.class);

    private final Path file;
    private final Properties kept;

    WindowMemory(Path home) {
        this.file = home.resolve("window.properties");
        this.kept = read(file);
    }

    private static Properties read(Path file) {
        Properties kept = new Properties();
        if (Files.notExists(file)) {
            return kept;
        }
        try (Reader in = Files.newBufferedReader(file)) {
            kept.load(in);
            return kept;
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("What the window remembers can't be read: {}", file, e);
            return new Properties();
        }
    }

    Theme theme() {
        return value("theme", Theme::valueOf).orElse(Theme.LIGHT);
    }

    Language language() {
        return value("language", Language::valueOf).orElse(Language.ENGLISH);
    }

    Optional<Rectangle> bounds() {
        return side("x")
                .flatMap(x -> side("y")
                        .flatMap(y -> side("width")
                                .flatMap(width -> side("height")
                                        .map(height -> new Rectangle(x, y, width, height))
                                        .filter(bounds -> !bounds.isEmpty()))));
    }

    private Optional<Integer> side(String name) {
        return value(name, Integer::valueOf);
    }

    private <T> Optional<T> value(String name, Function<String, T> read) {
        try {
            return Optional.ofNullable(kept.getProperty(name)).map(read);
        } catch (IllegalArgumentException e) {
            LOG.warn("The window remembers {} = {}, which is not understood", name, kept.getProperty(name));
            return Optional.empty();
        }
    }

    boolean maximised() {
        return value("maximised", Boolean::valueOf).orElse(false);
    }

    void keep(Theme theme, Language language, Rectangle bounds, boolean maximised) {
        kept.setProperty("theme", theme.name());
        kept.setProperty("language", language.name());
        kept.setProperty("x", Integer.toString(bounds.x));
        kept.setProperty("y", Integer.toString(bounds.y));
        kept.setProperty("width", Integer.toString(bounds.width));
        kept.setProperty("height", Integer.toString(bounds.height));
        kept.setProperty("maximised", Boolean.toString(maximised));
        try {
            StringWriter text = new StringWriter();
            kept.store(text, null);
            OwnersFile.write(file, text.toString());
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("What the window remembers can't be written: {}", file, e);
        }
    }
}
