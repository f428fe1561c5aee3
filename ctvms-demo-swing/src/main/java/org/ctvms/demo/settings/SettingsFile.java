package org.ctvms.demo.settings;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.ctvms.core.language.Language;
import org.ctvms.mail.SmtpSettings;

/** Keeps the office's settings in a file that only its owner reads, for the mail password is in it. */
public final class SettingsFile {
    private final Path file;

    /** In the home folder. */
    public SettingsFile(Path home) {
        this.file = home.resolve("office.properties");
    }

    /** What was saved. */
    public Optional<OfficeSettings> read() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Properties kept = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            kept.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("The settings can't be read: " + file, e);
        }
        return Optional.of(settings(kept));
    }

    private static OfficeSettings settings(Properties kept) {
        OfficeSettings sample = OfficeSettings.SAMPLE;
        return new OfficeSettings(
                kept.getProperty("operator.name", sample.operatorName()),
                kept.getProperty("operator.address", ""),
                kept.getProperty("invoice.footer", ""),
                kept.getProperty("currency", sample.currency()),
                Integer.parseInt(kept.getProperty("currency.decimals", "2")),
                kept.getProperty("zone", sample.zone()),
                Language.valueOf(kept.getProperty("language", "ENGLISH")),
                kept.getProperty("payment.minimum", sample.minimumPayment()),
                Integer.parseInt(kept.getProperty("grace.days", "60")),
                server(kept));
    }

    private static Optional<MailServer> server(Properties kept) {
        return Optional.ofNullable(kept.getProperty("smtp.host"))
                .map(host -> new MailServer(
                        host,
                        Integer.parseInt(kept.getProperty("smtp.port", "587")),
                        SmtpSettings.Security.valueOf(kept.getProperty("smtp.security", "STARTTLS")),
                        kept.getProperty("smtp.sender", ""),
                        kept.getProperty("smtp.user", ""),
                        kept.getProperty("smtp.password", "")));
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
