package org.ctvms.demo.wiring;

import com.google.inject.Guice;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.ctvms.core.Ctvms;
import org.ctvms.core.Settings;
import org.ctvms.core.event.Event;
import org.ctvms.core.guice.CtvmsModule;
import org.ctvms.mail.SmtpSettings;
import org.ctvms.mail.guice.MailModule;
import org.ctvms.persistence.guice.MyBatisStorageModule;
import org.ctvms.reports.guice.ReportsModule;

class GuiceWiringIT extends EngineSuite {
    @Override
    Ctvms wire(
            HikariDataSource database,
            SmtpSettings smtp,
            Path archive,
            Settings settings,
            InstantSource clock,
            Consumer<Event> listener) {
        return Guice.createInjector(
                        binder -> binder.bind(DataSource.class).toInstance(database),
                        new CtvmsModule(settings, clock).listener(Event.class, listener),
                        new MyBatisStorageModule(),
                        new MailModule(smtp),
                        new ReportsModule(archive))
                .getInstance(Ctvms.class);
    }
}
