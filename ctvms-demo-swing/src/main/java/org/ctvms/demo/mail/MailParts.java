package org.ctvms.demo.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Gathers the parts of a mail, however they are nested. */
final class MailParts {
    private final List<String> html = new ArrayList<>();
    private final List<String> text = new ArrayList<>();
    private final List<MailFile> files = new ArrayList<>();

    MailParts with(Part part) throws MessagingException, IOException {
        if (part.getFileName() != null || Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
            files.add(file(part));
        } else if (part.isMimeType("multipart/*") && part.getContent() instanceof MimeMultipart inner) {
            for (int at = 0; at < inner.getCount(); at++) {
                with(inner.getBodyPart(at));
            }
        } else if (part.isMimeType("text/html")) {
            html.add(words(part));
        } else if (part.isMimeType("text/plain")) {
            text.add(words(part));
        }
        return this;
    }

    private static String words(Part part) throws MessagingException, IOException {
        return part.getContent() instanceof String words ? words : new String(bytes(part), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Part part) throws MessagingException, IOException {
        try (InputStream in = part.getInputStream()) {
            return in.readAllBytes();
        }
    }

    private static MailFile file(Part part) throws MessagingException, IOException {
        String name = part.getFileName() == null ? "attachment" : KeptMail.decoded(part.getFileName());
        String type = new ContentType(part.getContentType()).getBaseType().toLowerCase(Locale.ROOT);
        return new MailFile(withoutFolders(name), type, bytes(part));
    }

    // why: a mail must not choose the folder it is saved in
    private static String withoutFolders(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    OpenedMail opened() {
        return new OpenedMail(
                html.stream().findFirst(), text.stream().findFirst().orElse(""), files);
    }
}
