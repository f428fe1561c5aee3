package org.ctvms.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import org.ctvms.core.Ctvms;
import org.ctvms.core.Settings;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.document.Invoices;
import org.ctvms.core.invoice.InvoiceNumber;
import org.ctvms.core.language.Language;
import org.ctvms.core.money.Money;
import org.ctvms.core.testkit.InMemoryArchive;
import org.ctvms.core.testkit.PlainDocuments;
import org.ctvms.core.testkit.RecordingMail;
import org.ctvms.persistence.testing.Engines;
import org.ctvms.persistence.testing.Sql;
import org.ctvms.persistence.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InvoiceLanguageIT {
    private static final HikariDataSource DATABASE = TestDatabase.shared().newDatabase();

    private InvoiceNumber number;

    @BeforeEach
    void bookInEnglish() {
        Engines engines = Engines.on(DATABASE, "2025-01-10");
        ServiceConnection connection = engines.connect(engines.plan(300));
        number = engines.first()
                .actAsAdmin("sample clerk")
                .payments()
                .collectCash(connection.id(), Money.of(300))
                .invoice();
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void invoiceIsRestoredInTheLanguageItWasBookedIn() {
        assertThat(restoredBy(Language.INDONESIAN)).startsWith("ENGLISH ");
    }

    @Test
    void invoiceOfAnOlderReleaseIsMadeInTheOperatorsLanguage() {
        Sql.run(DATABASE, "UPDATE ctvms_invoice SET language = NULL");
        assertThat(restoredBy(Language.INDONESIAN)).startsWith("INDONESIAN ");
        assertThat(restoredBy(Language.ENGLISH)).startsWith("ENGLISH ");
    }

    private String restoredBy(Language language) {
        Invoices invoices = engine(language).actAsAdmin("sample clerk").invoices();
        byte[] document = invoices.restore(number).pdf().orElseThrow();
        return new String(document, StandardCharsets.UTF_8);
    }

    private static Ctvms engine(Language language) {
        return Ctvms.builder()
                .storage(MyBatisStorage.onMigrated(DATABASE, "ctvms_"))
                .mail(new RecordingMail())
                .documents(new PlainDocuments())
                .archive(new InMemoryArchive())
                .settings(Settings.builder()
                        .operatorName("Sample Cable Network")
                        .language(language)
                        .build())
                .build();
    }
}
