package org.ctvms.mail.guice;

import com.google.inject.Binder;
import com.google.inject.Module;
import com.google.inject.Provides;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.ctvms.core.mail.MailTransport;
import org.ctvms.core.refusal.Check;
import org.ctvms.mail.SmtpMail;
import org.ctvms.mail.SmtpSettings;

/**
 * Provides mail by SMTP. Immutable; Guice installs equal modules once.
 *
 * @param settings how the mail server is reached
 * @param hostTemplates the folder of the host's templates, if it has any
 * @param clock what dates the mails
 */
public record MailModule(SmtpSettings settings, Optional<Path> hostTemplates, InstantSource clock) implements Module {
    /** Checks that all is given. */
    public MailModule {
        Check.given("settings", settings);
        Check.given("hostTemplates", hostTemplates);
        Check.given("clock", clock);
    }

    /** Mail by our own templates, dated by the system's clock. */
    public MailModule(SmtpSettings settings) {
        this(settings, Optional.empty(), InstantSource.system());
    }

    @Override
    public void configure(Binder binder) {
        // why: all is provided below
    }

    @Provides
    @Singleton
    MailTransport mail() {
        return new SmtpMail(settings, hostTemplates, clock);
    }
}
