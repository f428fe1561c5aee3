package org.ctvms.demo.wiring;

import static com.google.inject.name.Names.named;

import com.google.inject.Key;
import com.google.inject.PrivateModule;
import java.nio.file.Path;
import org.ctvms.core.Ctvms;
import org.ctvms.core.Settings;
import org.ctvms.core.guice.CtvmsModule;
import org.ctvms.mail.SmtpSettings;
import org.ctvms.mail.guice.MailModule;
import org.ctvms.persistence.guice.MyBatisStorageModule;
import org.ctvms.reports.guice.ReportsModule;

/** One operator of several in an injector, as the README shows it. */
final class OperatorModule extends PrivateModule {
    private final String operator;
    private final Settings settings;
    private final SmtpSettings smtp;
    private final Path invoices;

    OperatorModule(String operator, Settings settings, SmtpSettings smtp, Path invoices) {
        this.operator = operator;
        this.settings = settings;
        this.smtp = smtp;
        this.invoices = invoices;
    }

    @Override
    protected void configure() {
        install(new CtvmsModule(settings));
        install(new MyBatisStorageModule(operator + "_"));
        install(new MailModule(smtp));
        install(new ReportsModule(invoices.resolve(operator)));

        Key<Ctvms> engine = Key.get(Ctvms.class, named(operator));
        bind(engine).to(Ctvms.class);
        expose(engine);
    }
}
