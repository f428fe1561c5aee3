package org.ctvms.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.mail.Letter;
import org.ctvms.core.mail.MailKind;
import org.ctvms.core.testkit.EngineFixture;
import org.ctvms.core.testkit.LedgerRows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MachineIndependenceTest {
    private record Outcome(LedgerRows rows, List<Map<String, String>> letters) {}

    private static Outcome story() {
        EngineFixture fixture = EngineFixture.on("2024-12-31");
        ServiceConnection connection = fixture.connect(fixture.plan(300));
        fixture.runOn("2025-01-01");
        fixture.pay(connection, 550);
        fixture.engine().mail().deliverDue();
        return new Outcome(
                fixture.rows(),
                fixture.mail().letters(MailKind.INVOICE).stream()
                        .map(Letter::values)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "th-TH-u-ca-buddhist-nu-thai, Pacific/Kiritimati",
        "ar-EG-u-nu-arab, Pacific/Niue",
        "tr-TR, UTC",
        "de-DE, America/St_Johns"
    })
    @DisplayName("the machine's language and zone change nothing: month names of the OS locale were column names")
    void nothingDependsOnTheMachinesLocaleOrZone(String locale, String zone) {
        Outcome here = story();
        Locale localeBefore = Locale.getDefault();
        TimeZone zoneBefore = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));

            assertThat(story()).isEqualTo(here);
        } finally {
            Locale.setDefault(localeBefore);
            TimeZone.setDefault(zoneBefore);
        }
    }

    @Test
    void theDayIsTheOperatorsDay() {
        EngineFixture fixture = EngineFixture.on("2025-01-10");
        fixture.clock().set(Instant.parse("2025-01-31T18:30:00Z"));

        assertThat(fixture.engine().dailyRun().run().day()).isEqualTo(LocalDate.of(2025, 2, 1));
        fixture.clock().set(Instant.parse("2025-02-01T18:29:59Z"));
        assertThat(fixture.engine().dailyRun().run().day()).isEqualTo(LocalDate.of(2025, 2, 1));
    }
}
