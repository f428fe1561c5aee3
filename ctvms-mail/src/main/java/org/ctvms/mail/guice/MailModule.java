package org.ctvms.mail.guice;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import jakarta.inject.Singleton;
import org.ctvms.core.mail.MailTransport;
import org.ctvms.mail.SmtpMail;
import org.ctvms.mail.SmtpSettings;

/** Provides mail by SMTP. */
public final class MailModule extends AbstractModule {
    private final SmtpSettings settings;

    /** Mail by the server of the settings. */
    public MailModule(SmtpSettings settings) {
        this.settings = settings;
    }

    @Provides
    @Singleton
    MailTransport mail() {
        return new SmtpMail(settings);
    }
}
