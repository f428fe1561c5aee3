package org.ctvms.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.function.Supplier;
import org.ctvms.core.Storage;
import org.ctvms.core.audit.AuditEntry;
import org.ctvms.core.audit.AuditLine;
import org.ctvms.core.audit.AuditQuery;
import org.ctvms.core.complaint.Complaint;
import org.ctvms.core.complaint.ComplaintFilter;
import org.ctvms.core.complaint.ComplaintType;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.money.Money;
import org.ctvms.core.testkit.LedgerRows;
import org.ctvms.persistence.testing.Engines;
import org.ctvms.persistence.testing.TestDatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One engine writes and another reads, on machines of other languages and zones. */
class MachineIndependenceIT {
    // why: 02:30 is skipped in New York that day, which is seen if UTC is ever taken for the machine's time
    private static final Instant SKIPPED_IN_NEW_YORK = Instant.parse("2025-03-09T02:30:00Z");
    private static final AuditQuery EVERYTHING =
            new AuditQuery(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private record Kept(LedgerRows rows, List<AuditEntry> trail, List<Complaint> complaints) {
        static Kept in(Storage storage) {
            LedgerRows rows = LedgerRows.of(storage);
            return storage.read(work -> new Kept(
                    rows,
                    work.audit().list(EVERYTHING, Long.MAX_VALUE, 100).stream()
                            .map(AuditLine::entry)
                            .toList(),
                    work.complaints().list(ComplaintFilter.ALL, LocalDate.EPOCH, Long.MAX_VALUE, 100)));
        }
    }

    private static Kept live(HikariDataSource database) {
        Engines engines = Engines.on(database, "2024-12-31");
        ServiceConnection connection = engines.connect(engines.plan(300));
        engines.clock().set(SKIPPED_IN_NEW_YORK);
        engines.first().dailyRun().run();
        engines.admin(0).payments().collectCash(connection.id(), Money.of("550.50"));
        engines.first().actAsCustomer(connection.crf()).complaints().raise(ComplaintType.OTHER, "Sample");
        return Kept.in(engines.storage());
    }

    private static <T> T on(String locale, String zone, Supplier<T> work) {
        Locale localeBefore = Locale.getDefault();
        TimeZone zoneBefore = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            return work.get();
        } finally {
            Locale.setDefault(localeBefore);
            TimeZone.setDefault(zoneBefore);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "th-TH-u-ca-buddhist-nu-thai, Pacific/Kiritimati",
        "ar-EG-u-nu-arab, America/New_York",
        "tr-TR, Pacific/Niue"
    })
    @DisplayName("what one machine keeps another reads alike: month names of the OS locale were column names")
    void daysInstantsAndAmountsAreTheSameOnEveryMachine(String locale, String zone) {
        try (HikariDataSource there = TestDatabase.shared().newDatabase();
                HikariDataSource here = TestDatabase.shared().newDatabase()) {
            Kept written = on(locale, zone, () -> live(there));

            assertThat(Kept.in(MyBatisStorage.onMigrated(there, "ctvms_"))).isEqualTo(written);
            assertThat(live(here)).isEqualTo(written);
            assertThat(written.trail()).extracting(AuditEntry::at).contains(SKIPPED_IN_NEW_YORK);
        }
    }
}
