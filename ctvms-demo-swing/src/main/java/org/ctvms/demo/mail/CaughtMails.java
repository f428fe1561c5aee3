package org.ctvms.demo.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What some caught mails were about. Not thread-safe. */
public final class CaughtMails {
    private static final Pattern INVOICE = Pattern.compile("invoice-(\\d+)\\.pdf");

    private final List<Long> invoices = new ArrayList<>();
    private final List<String> recipients = new ArrayList<>();

    CaughtMails() {}

    /** The numbers of the invoices that came attached. */
    public List<Long> invoices() {
        return List.copyOf(invoices);
    }

    /** The addresses of all mails. */
    public List<String> recipients() {
        return List.copyOf(recipients);
    }

    void add(MimeMessage message) throws MessagingException, IOException {
        recipients.add(message.getAllRecipients()[0].toString());
        if (message.getContent() instanceof MimeMultipart parts) {
            for (int at = 0; at < parts.getCount(); at++) {
                addAttachment(parts.getBodyPart(at));
            }
        }
    }

    private void addAttachment(BodyPart part) throws MessagingException {
        Matcher name = INVOICE.matcher(String.valueOf(part.getFileName()));
        if (name.matches()) {
            invoices.add(Long.valueOf(name.group(1)));
        }
    }
}
