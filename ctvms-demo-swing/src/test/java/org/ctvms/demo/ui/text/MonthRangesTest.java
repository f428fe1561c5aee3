package org.ctvms.demo.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.ctvms.core.language.Language;
import org.ctvms.core.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

class MonthRangesTest {
    private final Formats formats = new Formats(Language.ENGLISH, new CurrencyUnit("INR", 2), ZoneOffset.UTC);

    private String words(YearMonth... months) {
        return MonthRanges.of(List.of(months), formats);
    }

    @Test
    void monthsThatFollowEachOtherAreOne() {
        assertThat(words(YearMonth.of(2026, 9), YearMonth.of(2026, 10), YearMonth.of(2026, 11)))
                .isEqualTo("Sep–Nov 2026");
    }

    @Test
    void aGapParts() {
        assertThat(words(YearMonth.of(2026, 6), YearMonth.of(2026, 8), YearMonth.of(2026, 9)))
                .isEqualTo("Jun 2026, Aug–Sep 2026");
    }

    @Test
    void theTurnOfTheYearIsTold() {
        assertThat(words(YearMonth.of(2025, 12), YearMonth.of(2026, 1))).isEqualTo("Dec 2025–Jan 2026");
    }

    @Test
    void noMonthsAreNoWords() {
        assertThat(words()).isEmpty();
    }
}
