package org.ctvms.mail;

import jakarta.mail.Session;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Properties;
import org.ctvms.core.mail.Letter;
import org.ctvms.core.mail.MailException;
import org.ctvms.core.mail.MailTransport;
import org.ctvms.core.mail.Preview;
import org.ctvms.core.refusal.Check;

/** Carries letters to a mail server by SMTP (RFC 5321, RFC 6409). Thread-safe. */
public final class SmtpMail implements MailTransport {
    private final SmtpSettings settings;
    private final LetterRenderer renderer;
    private final MessageWriter writer;
    private final Session session;

    /** Letters by our own templates. */
    public SmtpMail(SmtpSettings settings) {
        this(settings, Optional.empty(), InstantSource.system());
    }

    /** Letters by the host's templates where they are there (see {@link LetterRenderer}), dated by the clock. */
    public SmtpMail(SmtpSettings settings, Optional<Path> hostTemplates, InstantSource clock) {
        this.settings = Check.given("settings", settings);
        this.renderer = new LetterRenderer(Check.given("hostTemplates", hostTemplates));
        this.writer = new MessageWriter(settings, renderer, Check.given("clock", clock));
        this.session = Session.getInstance(properties(settings));
    }

    private static Properties properties(SmtpSettings settings) {
        boolean implicit = settings.security() == SmtpSettings.Security.IMPLICIT_TLS;
        String startTls = Boolean.toString(settings.security() == SmtpSettings.Security.STARTTLS);
        Properties properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty(
                "mail.smtp.connectiontimeout",
                Long.toString(settings.connectTimeout().toMillis()));
        properties.setProperty(
                "mail.smtp.timeout", Long.toString(settings.readTimeout().toMillis()));
        properties.setProperty(
                "mail.smtp.writetimeout", Long.toString(settings.readTimeout().toMillis()));
        properties.setProperty("mail.smtp.starttls.enable", startTls);
        properties.setProperty("mail.smtp.starttls.required", startTls);
        properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(implicit));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        settings.tls().ifPresent(trust -> properties.put("mail.smtp.ssl.socketFactory", trust.getSocketFactory()));
        properties.setProperty(
                "mail.smtp.auth", Boolean.toString(settings.login().isPresent()));
        properties.put("mail.smtp.socketFactory", new PromptSockets());
        properties.setProperty("mail.smtp.socketFactory.fallback", "false");
        return properties;
    }

    @Override
    public Preview preview(Letter letter) throws MailException {
        try {
            return renderer.render(letter);
        } catch (IllegalArgumentException e) {
            throw new MailException(e.getMessage(), true, e);
        }
    }

    @Override
    public Delivery open() throws MailException {
        SmtpDelivery delivery = new SmtpDelivery(settings, session, writer);
        delivery.connect();
        return delivery;
    }
}
