package org.ctvms.demo.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.ctvms.core.AdminSession;
import org.ctvms.core.Ctvms;
import org.ctvms.core.Settings;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.customer.Address;
import org.ctvms.core.customer.Contact;
import org.ctvms.core.document.ArchiveState;
import org.ctvms.core.document.InvoiceDocument;
import org.ctvms.core.document.SeriesCheck;
import org.ctvms.core.invoice.InvoiceNumber;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.Plan;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.refusal.Rule;
import org.ctvms.core.refusal.RuleRefusedException;
import org.ctvms.core.registration.NewConnection;
import org.ctvms.core.registration.NewCustomer;
import org.ctvms.demo.engine.DemoClock;
import org.ctvms.demo.mail.MailCatcher;
import org.ctvms.mail.SmtpMail;
import org.ctvms.mail.SmtpSettings;
import org.ctvms.persistence.MyBatisStorage;
import org.ctvms.persistence.testing.Sql;
import org.ctvms.persistence.testing.TestDatabase;
import org.ctvms.reports.FileInvoiceArchive;
import org.ctvms.reports.OfficeDocuments;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Five payments, a backup, three more payments with their mails, and the backup restored. */
class RestoredBackupIT {
    private static final Settings SETTINGS = Settings.of("Sample Cable Network");

    @TempDir
    Path folder;

    private final DemoClock clock = new DemoClock(LocalDate.of(2026, 11, 10), SETTINGS.zone());
    private final HikariDataSource database = TestDatabase.shared().newDatabase();
    private MailCatcher catcher;
    private ConnectionId connection;
    private List<byte[]> mailed;

    @BeforeEach
    void restoreABackup() {
        catcher = MailCatcher.start(folder.resolve("mails"));
        Ctvms before = engine();
        connection = connection(before.actAsAdmin("clerk"));
        pay(before, 5);
        copyTables("INSERT IGNORE INTO backup_%1$s SELECT * FROM %1$s", "CREATE TABLE backup_%1$s LIKE %1$s");
        pay(before, 3);
        mailed = archived(1005, 1007);
        copyTables("INSERT IGNORE INTO %1$s SELECT * FROM backup_%1$s", "DELETE FROM %1$s");
    }

    @AfterEach
    void close() {
        catcher.close();
        database.close();
    }

    @Test
    void restoredBackupGivesNoInvoiceNumberOutAgain() {
        Ctvms engine = engine();
        AdminSession admin = engine.actAsAdmin("clerk");

        assertThatThrownBy(() -> pay(engine, 1))
                .isInstanceOfSatisfying(
                        RuleRefusedException.class,
                        refusal -> assertThat(refusal.rule()).isEqualTo(Rule.INVOICE_SERIES_BEHIND));
        SeriesCheck check = admin.invoiceSeries().check();
        assertThat(check).isEqualTo(new SeriesCheck(new InvoiceNumber(1005), Optional.of(new InvoiceNumber(1007))));
        admin.invoiceSeries().movePast(check.highestArchived().orElseThrow());

        assertThat(pay(engine, 3)).containsExactly(1008L, 1009L, 1010L);
        assertThat(catcher.take().invoices()).endsWith(1008L, 1009L, 1010L);
        assertThat(archived(1005, 1007)).usingRecursiveComparison().isEqualTo(mailed);
    }

    @Test
    void restoringUnderARunningEngineOverwritesNothing() throws IOException {
        Path away = Files.move(folder.resolve("invoices"), folder.resolve("away"));
        Ctvms engine = engine();
        AdminSession admin = engine.actAsAdmin("clerk");
        InvoiceNumber again =
                admin.payments().collectCash(connection, Money.of(260)).invoice();
        Files.move(away, folder.resolve("invoices"));

        engine.mail().deliverDue();

        InvoiceDocument document = admin.invoices().open(again);
        assertThat(again.value()).isEqualTo(1005);
        assertThat(document.state()).isEqualTo(ArchiveState.OTHER_DOCUMENT);
        assertThat(document.pdf().orElseThrow()).isNotEqualTo(mailed.get(0));
        assertThat(catcher.take().invoices()).endsWith(1005L);
        assertThat(archived(1005, 1007)).usingRecursiveComparison().isEqualTo(mailed);
    }

    private Ctvms engine() {
        SmtpSettings smtp = SmtpSettings.of("127.0.0.1", catcher.port(), "billing@sample-cable.example")
                .security(SmtpSettings.Security.NONE);
        return Ctvms.builder()
                .storage(MyBatisStorage.on(database))
                .mail(new SmtpMail(smtp))
                .documents(new OfficeDocuments())
                .archive(new FileInvoiceArchive(folder.resolve("invoices")))
                .settings(SETTINGS)
                .clock(clock)
                .build();
    }

    private static ConnectionId connection(AdminSession admin) {
        Plan plan = admin.plans().add(ServiceType.BROADBAND, "Home", Money.of("5000"), "");
        Address address = new Address("House 1", "Example Street", "Sampleton", "", "India", "600001");
        NewCustomer customer = NewCustomer.named("Sample", address, new Contact("90000 12345", "sample@example.com"))
                .with(NewConnection.of(plan.id(), "login-1"));
        return admin.customers().add(customer).connections().get(0).id();
    }

    /** So many payments, each with its mail and document. */
    private List<Long> pay(Ctvms engine, int times) {
        List<Long> numbers = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            numbers.add(engine.actAsAdmin("clerk")
                    .payments()
                    .collectCash(connection, Money.of(250))
                    .invoice()
                    .value());
            engine.mail().deliverDue();
        }
        return numbers;
    }

    private void copyTables(String copy, String first) {
        List<String> tables = Sql.texts(
                database,
                "SELECT table_name FROM information_schema.tables"
                        + " WHERE table_schema = DATABASE() AND table_name LIKE 'ctvms\\_%'");
        List<String> statements = new ArrayList<>(List.of("SET foreign_key_checks = 0"));
        tables.forEach(table -> statements.addAll(List.of(String.format(first, table), String.format(copy, table))));
        statements.add("SET foreign_key_checks = 1");
        Sql.run(database, statements.toArray(String[]::new));
    }

    private List<byte[]> archived(long from, long to) {
        return LongStream.rangeClosed(from, to)
                .mapToObj(number -> read(folder.resolve("invoices/1/invoice-" + number + ".pdf")))
                .toList();
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
