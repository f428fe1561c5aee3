package org.ctvms.demo.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * A mail with its content.
 *
 * @param html its HTML, if it has any
 * @param text its plain text; empty if it has none
 * @param files the attached files
 */
public record OpenedMail(Optional<String> html, String text, List<MailFile> files) {
    /** Keeps a copy of the list. */
    public OpenedMail {
        files = List.copyOf(files);
    }

    /** Reads the mail. */
    public static OpenedMail read(Path file) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return new MailParts()
                    .with(new MimeMessage(Session.getInstance(new Properties()), in))
                    .opened();
        } catch (IOException e) {
            throw new UncheckedIOException("The mail can't be read: " + file, e);
        } catch (MessagingException e) {
            throw new IllegalStateException("The mail can't be read: " + file, e);
        }
    }
}
