package org.ctvms.demo.bench;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.Properties;

/** Sends the words of one letter to everybody, on one kept connection. */
final class BareMail implements AutoCloseable {
    private final Session session = Session.getInstance(new Properties());
    private final Transport transport;
    private final String subject;
    private final String text;
    private final String html;

    /** Connects; the words are those of a letter that the engine sent. */
    BareMail(int port, MimeMessage letter) {
        try {
            MimeMultipart parts = (MimeMultipart)
                    ((MimeMultipart) letter.getContent()).getBodyPart(0).getContent();
            subject = letter.getSubject();
            text = (String) parts.getBodyPart(0).getContent();
            html = (String) parts.getBodyPart(1).getContent();
            transport = session.getTransport("smtp");
            transport.connect("127.0.0.1", port, null, null);
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException("the bare program can't begin", e);
        }
    }

    void send(int customer) {
        try {
            MimeMessage message = message("sample" + customer + "@example.com");
            transport.sendMessage(message, message.getAllRecipients());
        } catch (MessagingException e) {
            throw new IllegalStateException("the bare program can't send", e);
        }
    }

    private MimeMessage message(String recipient) throws MessagingException {
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(text, "UTF-8");
        MimeBodyPart rich = new MimeBodyPart();
        rich.setText(html, "UTF-8", "html");
        MimeBodyPart both = new MimeBodyPart();
        both.setContent(new MimeMultipart("alternative", plain, rich));
        MimeMessage message = new MimeMessage(session);
        message.setFrom(new InternetAddress("billing@example.com"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(recipient));
        message.setSubject(subject, "UTF-8");
        message.setContent(new MimeMultipart("mixed", both));
        message.saveChanges();
        return message;
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException e) {
            throw new IllegalStateException("the bare program can't end", e);
        }
    }
}
