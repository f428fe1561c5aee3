package org.ctvms.demo.wiring;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.ctvms.core.Ctvms;
import org.ctvms.core.Settings;
import org.ctvms.core.event.Event;
import org.ctvms.mail.SmtpMail;
import org.ctvms.mail.SmtpSettings;
import org.ctvms.persistence.MyBatisStorage;
import org.ctvms.reports.FileInvoiceArchive;
import org.ctvms.reports.OfficeDocuments;

class BuilderWiringIT extends EngineSuite {
    @Override
    Ctvms wire(
            HikariDataSource database,
            SmtpSettings smtp,
            Path archive,
            Settings settings,
            InstantSource clock,
            Consumer<Event> listener) {
        return Ctvms.builder()
                .storage(MyBatisStorage.on(database))
                .mail(new SmtpMail(smtp))
                .documents(new OfficeDocuments())
                .archive(new FileInvoiceArchive(archive))
                .settings(settings)
                .clock(clock)
                .listener(Event.class, listener)
                .build();
    }
}
