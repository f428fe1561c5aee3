package org.ctvms.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.time.InstantSource;
import java.util.Date;
import org.ctvms.core.mail.Attachment;
import org.ctvms.core.mail.Letter;
import org.ctvms.core.mail.Preview;

/** Writes letters as MIME messages (RFC 2045, RFC 5322). */
final class MessageWriter {
    private static final String UTF_8 = "UTF-8";

    private final SmtpSettings settings;
    private final LetterRenderer renderer;
    private final InstantSource clock;

    MessageWriter(SmtpSettings settings, LetterRenderer renderer, InstantSource clock) {
        this.settings = settings;
        this.renderer = renderer;
        this.clock = clock;
    }

    MimeMessage write(Letter letter, Session session) throws MessagingException {
        Preview words = renderer.render(letter);
        MimeMessage message = new StableIdMessage(session, id(letter));
        message.setFrom(named(settings.sender(), settings.senderName().orElse(letter.operatorName())));
        if (settings.replyTo().isPresent()) {
            message.setReplyTo(new InternetAddress[] {
                new InternetAddress(settings.replyTo().get(), true)
            });
        }
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.recipient(), true));
        message.setSubject(words.subject(), UTF_8);
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setContent(content(letter, words));
        message.saveChanges();
        return message;
    }

    private String id(Letter letter) {
        return "<" + letter.id() + "@"
                + settings.sender().substring(settings.sender().indexOf('@') + 1) + ">";
    }

    private static InternetAddress named(String address, String name) throws MessagingException {
        try {
            InternetAddress named = new InternetAddress(address, true);
            named.setPersonal(name.replaceAll("\\s+", " "), UTF_8);
            return named;
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("every Java platform has UTF-8", e);
        }
    }

    private static MimeMultipart content(Letter letter, Preview words) throws MessagingException {
        MimeMultipart content = new MimeMultipart("mixed");
        content.addBodyPart(alternatives(words));
        if (letter.attachment().isPresent()) {
            content.addBodyPart(attached(letter.attachment().get()));
        }
        return content;
    }

    private static MimeBodyPart alternatives(Preview words) throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText(words.text(), UTF_8);
        MimeBodyPart html = new MimeBodyPart();
        html.setText(words.html(), UTF_8, "html");
        MimeBodyPart both = new MimeBodyPart();
        both.setContent(new MimeMultipart("alternative", text, html));
        return both;
    }

    private static MimeBodyPart attached(Attachment attachment) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(attachment.content(), attachment.mediaType())));
        part.setFileName(attachment.fileName());
        return part;
    }
}
