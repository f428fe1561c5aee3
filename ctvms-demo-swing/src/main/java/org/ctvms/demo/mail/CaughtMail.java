package org.ctvms.demo.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.ctvms.core.mail.MailKind;

/**
 * A mail as its recipient reads it.
 *
 * @param recipient the address it went to
 * @param subject its subject
 * @param text its plain text
 * @param attachments the names of the attached files
 */
public record CaughtMail(String recipient, String subject, String text, List<String> attachments) {
    private static final Pattern SIX_DIGITS = Pattern.compile("(?m)^\\s*(\\d{6})\\s*$");
    private static final Pattern PASSWORD = Pattern.compile("Password:\\s+(\\S+)");
    private static final Pattern COMPLAINT = Pattern.compile("complaint (\\d+)");
    private static final Pattern INVOICE = Pattern.compile("invoice-(\\d+)\\.pdf");

    /** Keeps a copy of the list. */
    public CaughtMail {
        attachments = List.copyOf(attachments);
    }

    static CaughtMail read(Path file) throws MessagingException, IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return of(new MimeMessage(Session.getInstance(new Properties()), in));
        }
    }

    static CaughtMail of(MimeMessage message) throws MessagingException, IOException {
        List<String> texts = new ArrayList<>();
        List<String> files = new ArrayList<>();
        if (message.getContent() instanceof MimeMultipart parts) {
            read(parts, texts, files);
        }
        String recipient = message.getAllRecipients()[0].toString();
        return new CaughtMail(
                recipient, message.getSubject(), texts.stream().findFirst().orElse(""), files);
    }

    private static void read(MimeMultipart parts, List<String> texts, List<String> files)
            throws MessagingException, IOException {
        for (int at = 0; at < parts.getCount(); at++) {
            BodyPart part = parts.getBodyPart(at);
            if (part.getFileName() != null) {
                files.add(part.getFileName());
            } else if (part.getContent() instanceof MimeMultipart inner) {
                read(inner, texts, files);
            } else if (part.isMimeType("text/plain")) {
                texts.add(part.getContent().toString());
            }
        }
    }

    /** What it is about, as its English subject says. */
    public Optional<MailKind> kind() {
        return Subject.kindOf(subject);
    }

    /** The one-time code it brings. */
    public Optional<String> code() {
        return first(SIX_DIGITS, text);
    }

    /** The generated password it brings. */
    public Optional<String> password() {
        return first(PASSWORD, text);
    }

    /** The number of the complaint it is about. */
    public Optional<Long> complaint() {
        return first(COMPLAINT, subject).map(Long::valueOf);
    }

    /** The numbers of the attached invoices. */
    public List<Long> invoices() {
        return attachments.stream()
                .flatMap(name -> first(INVOICE, name).stream())
                .map(Long::valueOf)
                .toList();
    }

    private static Optional<String> first(Pattern wanted, String text) {
        return wanted.matcher(text).results().findFirst().map((MatchResult found) -> found.group(1));
    }
}
