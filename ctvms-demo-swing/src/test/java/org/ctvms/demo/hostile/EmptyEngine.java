package org.ctvms.demo.hostile;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.ctvms.core.Ctvms;
import org.ctvms.core.Settings;
import org.ctvms.core.account.NewAdmin;
import org.ctvms.core.refusal.CtvmsException;
import org.ctvms.mail.SmtpMail;
import org.ctvms.mail.SmtpSettings;
import org.ctvms.persistence.MyBatisStorage;
import org.ctvms.persistence.testing.Tables;
import org.ctvms.persistence.testing.TestDatabase;
import org.ctvms.reports.FileInvoiceArchive;
import org.ctvms.reports.OfficeDocuments;

/** An engine on a database of its own, where there is no admin yet. */
final class EmptyEngine implements AutoCloseable {
    private static final NewAdmin FIRST = new NewAdmin("first.admin", "Sample Admin", "first.admin@example.com");

    private final HikariDataSource database = TestDatabase.shared().newDatabase();
    private final Ctvms engine = Ctvms.builder()
            .storage(MyBatisStorage.on(database))
            .mail(new SmtpMail(SmtpSettings.of("127.0.0.1", 1, Stage.SENDER)))
            .documents(new OfficeDocuments())
            .archive(new FileInvoiceArchive(Path.of("unused")))
            .settings(Settings.of("Sample Cable Network"))
            .build();

    /** Makes the first admin and signs in with the password; answers the password that worked. */
    String createFirstAdmin(String password) {
        try {
            engine.createFirstAdmin(FIRST, password);
        } catch (CtvmsException refused) {
            if (!engine.needsFirstAdmin()) {
                throw new IllegalStateException("refused, and yet there is an admin", refused);
            }
            throw refused;
        }
        engine.signInAdmin(FIRST.userName(), password);
        Tables.empty(database, "ctvms_");
        return password;
    }

    @Override
    public void close() {
        database.close();
    }
}
