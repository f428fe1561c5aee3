package org.ctvms.demo.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MailDateFormat;
import jakarta.mail.internet.MimeUtility;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Instant;

/**
 * What the head of a kept mail tells; its content is read by {@link OpenedMail#read}.
 *
 * @param file where it is kept
 * @param keptAt when it was written there
 * @param recipient the address it went to; empty if the head names none
 * @param subject its subject; empty if it has none
 * @param sentAt when it was sent, as it says; when it was kept if it does not
 */
public record KeptMail(Path file, Instant keptAt, String recipient, String subject, Instant sentAt) {
    /** Reads the head, and no more of the file than that. */
    static KeptMail read(Path file, Instant keptAt) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            InternetHeaders head = new InternetHeaders(in);
            return new KeptMail(
                    file,
                    keptAt,
                    address(first(head, "To")),
                    decoded(first(head, "Subject")),
                    sentAt(first(head, "Date"), keptAt));
        } catch (IOException e) {
            throw new UncheckedIOException("The mail can't be read: " + file, e);
        } catch (MessagingException e) {
            throw new IllegalStateException("The mail can't be read: " + file, e);
        }
    }

    private static String first(InternetHeaders head, String name) {
        String line = head.getHeader(name, null);
        return line == null ? "" : MimeUtility.unfold(line);
    }

    // why: what a mail says about itself may be malformed, and is shown as it is then
    private static String address(String line) {
        try {
            InternetAddress[] addresses = InternetAddress.parseHeader(line, false);
            return addresses.length == 0 ? "" : addresses[0].getAddress();
        } catch (AddressException e) {
            return line;
        }
    }

    static String decoded(String line) {
        try {
            return MimeUtility.decodeText(line);
        } catch (UnsupportedEncodingException e) {
            return line;
        }
    }

    private static Instant sentAt(String line, Instant otherwise) {
        try {
            return new MailDateFormat().parse(line).toInstant();
        } catch (ParseException e) {
            return otherwise;
        }
    }
}
