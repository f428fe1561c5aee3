package org.ctvms.demo.settings;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
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
public final class SettingsFile {
    private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);

    private final Path file;

    /** In the home folder. */
    public SettingsFile(Path home) {
        this.file = home.resolve("office.properties");
    }

    /**
     * What was saved; empty if nothing ever was.
     *
     * @throws DamagedSettingsException if they can't be read; the file stays as it is
     */
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
        Properties kept = new Properties();
        kept.setProperty("operator.name", settings.operatorName());
        kept.setProperty("operator.address", settings.operatorAddress());
        kept.setProperty("invoice.footer", settings.footerNotes());
        kept.setProperty("currency", settings.currency());
        kept.setProperty("currency.decimals", Integer.toString(settings.decimals()));
        kept.setProperty("zone", settings.zone());
        kept.setProperty("language", settings.language().name());
        kept.setProperty("payment.minimum", settings.minimumPayment());
        kept.setProperty("grace.days", Integer.toString(settings.graceDays()));
        kept.setProperty("idle.lock.minutes", Integer.toString(settings.idleLockMinutes()));
        settings.mailServer().ifPresent(server -> put(kept, server));
        OwnersFile.write(file, text(kept));
    }

    private static void put(Properties kept, MailServer server) {
        kept.setProperty("smtp.host", server.host());
        kept.setProperty("smtp.port", Integer.toString(server.port()));
        kept.setProperty("smtp.security", server.security().name());
        kept.setProperty("smtp.sender", server.sender());
        kept.setProperty("smtp.user", server.user());
        kept.setProperty("smtp.password", server.password());
    }

    private static String text(Properties kept) {
        StringWriter text = new StringWriter();
        try {
            kept.store(text, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
