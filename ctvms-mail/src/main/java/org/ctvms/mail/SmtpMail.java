package org.ctvms.mail;

import jakarta.mail.Session;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Properties;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import org.ctvms.core.mail.Letter;
import org.ctvms.core.mail.MailException;
import org.ctvms.core.mail.MailFault;
import org.ctvms.core.mail.MailTransport;
import org.ctvms.core.mail.Preview;
import org.ctvms.core.refusal.Check;

/** Carries letters to a mail server by SMTP (RFC 5321, RFC 6409). Thread-safe. */
public final class SmtpMail implements MailTransport {
    private final SmtpSettings settings;
    private final LetterRenderer renderer;
    private final MessageWriter writer;
    private final TimeLimit limit;

    /** Letters by our own templates. */
    public SmtpMail(SmtpSettings settings) {
        this(settings, Optional.empty(), InstantSource.system());
    }

    /** Letters by the host's templates where they are there (see {@link LetterRenderer}), dated by the clock. */
    public SmtpMail(SmtpSettings settings, Optional<Path> hostTemplates, InstantSource clock) {
        this(settings, hostTemplates, clock, LONGEST);
    }

    SmtpMail(SmtpSettings settings, Optional<Path> hostTemplates, InstantSource clock, Duration longest) {
        this.settings = Check.given("settings", settings);
        this.renderer = new LetterRenderer(Check.given("hostTemplates", hostTemplates));
        this.writer = new MessageWriter(settings, renderer, Check.given("clock", clock));
        this.limit = new TimeLimit(longest);
    }

    private static Properties properties(SmtpSettings settings, OpenSockets sockets) {
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
        SSLSocketFactory tls = settings.tls().map(SSLContext::getSocketFactory).orElseGet(() ->
                (SSLSocketFactory) SSLSocketFactory.getDefault());
        properties.put("mail.smtp.ssl.socketFactory", new WatchedTls(tls, sockets));
        properties.setProperty(
                "mail.smtp.auth", Boolean.toString(settings.login().isPresent()));
        properties.put("mail.smtp.socketFactory", new PromptSockets(sockets));
        properties.setProperty("mail.smtp.socketFactory.fallback", "false");
        return properties;
    }

    @Override
    public Preview preview(Letter letter) throws MailException {
        try {
            return renderer.render(letter);
        } catch (IllegalArgumentException e) {
            throw new MailException(e.getMessage(), MailFault.MESSAGE, e);
        }
    }

    @Override
    public Delivery open() throws MailException {
        OpenSockets sockets = new OpenSockets();
        Session session = Session.getInstance(properties(settings, sockets));
        SmtpDelivery delivery = new SmtpDelivery(settings, session, writer, sockets, limit);
        delivery.connect();
        return delivery;
    }
}
