package org.ctvms.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.stream.Stream;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.mail.MailKind;
import org.ctvms.core.money.CurrencyUnit;
import org.ctvms.core.money.Money;
import org.ctvms.core.money.MoneyFormat;
import org.ctvms.core.reminder.ReminderAnswer;
import org.ctvms.core.reminder.ReminderFilter;
import org.ctvms.core.reminder.ReminderResult;
import org.ctvms.persistence.testing.Engines;
import org.ctvms.persistence.testing.Race;
import org.ctvms.persistence.testing.Sql;
import org.ctvms.persistence.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class ReminderRaceIT {
    private static final HikariDataSource DATABASE = TestDatabase.shared().newDatabase();
    /** Seven batches of a bulk run. */
    private static final int CUSTOMERS = 3_100;

    private static final int DEBTORS = CUSTOMERS / 2;
    private static final String LETTERS = "SELECT COUNT(*) FROM ctvms_outbox WHERE kind = 'REMINDER'";

    private Engines engines;

    @BeforeEach
    void everySecondCustomerOwes() {
        engines = Engines.on(DATABASE, "2025-01-15");
        Sql.connections(DATABASE, CUSTOMERS, "2025-01-01");
        Sql.run(
                DATABASE,
                "INSERT INTO ctvms_customer (crf, name, date_of_birth, house, area, district, state, country, postal_code, id_proof_type,"
                        + " id_proof_number, mobile, email, registered_on, removed_on)"
                        + " SELECT seq, 'Sample', NULL, '1', 'a', 'b', 'c', 'd', '1', NULL,"
                        + " NULL, '+91 90000 00001', CONCAT('sample', seq, '@example.com'),"
                        + " '2024-01-01', NULL FROM seq_2_to_" + CUSTOMERS,
                "UPDATE ctvms_connection SET crf = id",
                "INSERT INTO ctvms_charge (connection_id, month, amount, paid, raised_on)"
                        + " SELECT seq, '2025-01-01', 300, IF(seq % 2 = 0, 0, 300), '2025-01-01'"
                        + " FROM seq_1_to_" + CUSTOMERS);
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    private void assertThatEachDebtorHasOneLetter() {
        assertThat(Sql.number(DATABASE, LETTERS)).isEqualTo(DEBTORS);
        assertThat(Sql.number(DATABASE, LETTERS.replace("COUNT(*)", "COUNT(DISTINCT recipient)")))
                .isEqualTo(DEBTORS);
    }

    @RepeatedTest(3)
    void bulkRunsAtOnceNeitherLoseNorDoubleALetter() {
        List<ReminderResult> results =
                Race.of(4, runner -> engines.admin(runner).reminders().remindAll(ReminderFilter.ALL));

        assertThat(results).extracting(ReminderResult::outcome).containsOnly(ReminderResult.Outcome.COMPLETED);
        assertThat(results.stream().mapToLong(ReminderResult::queued).sum()).isEqualTo(DEBTORS);
        assertThat(results.stream().mapToLong(ReminderResult::alreadyToday).sum())
                .isEqualTo(3L * DEBTORS);
        assertThatEachDebtorHasOneLetter();
    }

    @Test
    void aBulkRunAndSingleRemindersAtOnceShareTheCustomers() {
        List<Long> queued = Race.of(4, runner -> runner < 2 ? remindAll(runner) : remindEach(runner));

        assertThat(queued.stream().mapToLong(Long::longValue).sum()).isEqualTo(DEBTORS);
        assertThatEachDebtorHasOneLetter();
    }

    @Test
    void everyLetterOfABulkRunTellsItsOwnCustomersDue() {
        Sql.run(DATABASE, "UPDATE ctvms_charge SET amount = 300 + connection_id WHERE paid = 0");
        engines.admin(0).reminders().remindAll(ReminderFilter.ALL);
        engines.first().mail().deliverDue();

        MoneyFormat rupees = MoneyFormat.english(CurrencyUnit.of("INR"));
        assertThat(engines.mail().letters(MailKind.REMINDER)).hasSize(DEBTORS).allSatisfy(letter -> {
            int crf = Integer.parseInt(letter.values().get("crf"));
            assertThat(letter.recipient()).isEqualTo("sample" + crf + "@example.com");
            assertThat(letter.values()).containsEntry("due", rupees.format(Money.of(300 + crf)));
        });
    }

    private long remindAll(int runner) {
        return engines.admin(runner).reminders().remindAll(ReminderFilter.ALL).queued();
    }

    private long remindEach(int runner) {
        return Stream.iterate(CUSTOMERS, crf -> crf > CUSTOMERS - 600, crf -> crf - 1)
                .map(crf -> engines.admin(runner).reminders().remind(new Crf(crf)))
                .filter(answer -> answer == ReminderAnswer.QUEUED)
                .count();
    }
}
