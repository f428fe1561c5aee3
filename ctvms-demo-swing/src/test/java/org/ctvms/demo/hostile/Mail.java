package org.ctvms.demo.hostile;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * A mail as it arrived.
 *
 * @param headers the names of its headers
 * @param from who sent it
 * @param to everybody it names as a recipient
 * @param subject its subject
 * @param text its plain text
 * @param html the same as HTML
 */
record Mail(
        List<String> headers, List<InternetAddress> from, List<String> to, String subject, String text, String html) {
    static Mail of(MimeMessage message) throws MessagingException, IOException {
        return new Mail(
                Collections.list(message.getAllHeaders()).stream()
                        .map(Header::getName)
                        .toList(),
                Stream.of(message.getFrom()).map(InternetAddress.class::cast).toList(),
                Stream.of(message.getAllRecipients()).map(Object::toString).toList(),
                message.getSubject(),
                body(message, "text/plain").replace("\r\n", "\n"),
                body(message, "text/html").replace("\r\n", "\n"));
    }

    private static String body(Part part, String type) throws MessagingException, IOException {
        if (part.getContent() instanceof MimeMultipart parts) {
            StringBuilder found = new StringBuilder();
            for (int at = 0; at < parts.getCount(); at++) {
                found.append(body(parts.getBodyPart(at), type));
            }
            return found.toString();
        }
        return part.isMimeType(type) ? part.getContent().toString() : "";
    }
}
