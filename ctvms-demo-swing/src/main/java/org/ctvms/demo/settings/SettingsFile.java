package org.ctvms.demo.settings;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the office's settings in a file that only its owner reads, for the mail password is in it. */
public final class SettingsFile implements SettingsStore {
    private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);

    private final Path file;

    /** In the home folder. */
    public SettingsFile(Path home) {
        this.file = home.resolve("office.properties");
    }

    @Override
    public Optional<OfficeSettings> read() {
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        StoredSettings stored = new StoredSettings(properties());
        OfficeSettings settings = stored.read();
        if (!stored.lost().isEmpty()) {
            throw new DamagedSettingsException(file, stored.lost(), settings);
        }
        return Optional.of(settings);
    }

    /** What the file holds; nothing if it is no such file at all. */
    private Properties properties() {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            properties.load(in);
            return properties;
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("{} can't be read", file, e);
            return new Properties();
        }
    }

    /** Saves them in the place of a damaged file, which is put aside and stays. */
    public void replaceDamaged(OfficeSettings settings) {
        try {
            Files.move(file, aside());
        } catch (IOException e) {
            throw new UncheckedIOException("The damaged settings can't be put aside: " + file, e);
        }
        write(settings);
    }

    /** Where a damaged file is put. */
    public Path aside() {
        String name = file.getFileName() + ".damaged-"
                + LocalDate.ofInstant(Clock.systemUTC().instant(), ZoneOffset.UTC);
        return Stream.iterate(1, number -> number + 1)
                .map(number -> file.resolveSibling(number == 1 ? name : name + "-" + number))
                .filter(Files::notExists)
                .findFirst()
                .orElseThrow();
    }

    /** Saves them, in one step. */
    public void write(OfficeSettings settings) {
        OwnersFile.write(file, SettingsText.text(SettingsText.properties(settings)));
    }

    @Override
    public OfficeSettings save(OfficeSettings before, OfficeSettings after) {
        write(after);
        return after;
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
