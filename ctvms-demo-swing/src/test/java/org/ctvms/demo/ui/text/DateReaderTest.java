package org.ctvms.demo.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.ctvms.core.language.Language;
import org.ctvms.core.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {
    private static final LocalDate DAY = LocalDate.of(2026, 8, 4);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "04/08/2026",
                "4/8/2026",
                "4-8-2026",
                "4.8.2026",
                "4 8 2026",
                "2026-08-04",
                "2026/8/4",
                "4 Aug 2026",
                "04-Aug-2026",
                "4 August 2026",
                "4 Agu 2026",
                "4 Agt 2026",
                "4 Agustus 2026",
                "Aug 4, 2026",
                "4Aug2026",
                "AUG. 4, 2026",
                "4 Aug 2026, 14:05",
                "2026-08-04 14:05:09",
                " 4\u00A0Aug\u202F2026 ",
                "०४/०८/२०२६",
                "\u200E04/08/2026"
            })
    void daysAreReadInTheFormsPeoplePaste(String typed) {
        assertThat(DateReader.day(typed)).contains(DAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "31/02/2026",
                "24-11",
                "11/24/2026",
                "yesterday",
                "4/8/26",
                "4 Foo 2026",
                "0/8/2026",
                "4/13/2026",
                "29/02/2025",
                "4//8/2026",
                "20260804",
                "4 August",
                "99999999999999999999/1/2026"
            })
    void whatIsNoDayIsNotRead(String typed) {
        assertThat(DateReader.day(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"08/2026", "8/2026", "2026-08", "8-2026", "August 2026", "Aug 2026", "Agustus 2026", "agu 2026"})
    void monthsAreReadInTheFormsPeoplePaste(String typed) {
        assertThat(DateReader.month(typed)).contains(YearMonth.of(2026, 8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "13/2026", "0/2026", "8/26", "2026", "August"})
    void whatIsNoMonthIsNotRead(String typed) {
        assertThat(DateReader.month(typed)).isEmpty();
    }

    @Test
    void everyDayThatIsShownIsReadAsItself() {
        for (Language language : Language.values()) {
            Formats formats = new Formats(language, CurrencyUnit.of("INR"), ZoneOffset.UTC);
            for (LocalDate day = LocalDate.of(1999, 12, 1); day.getYear() < 2029; day = day.plusDays(1)) {
                String noon = formats.dateTime(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
                assertThat(DateReader.day(formats.date(day))).contains(day);
                assertThat(DateReader.day(noon)).contains(day);
                assertThat(DateReader.month(formats.month(YearMonth.from(day)))).contains(YearMonth.from(day));
            }
        }
    }
}
