package org.ctvms.demo.ui.admin.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.ctvms.core.billing.DailyRunResult;
import org.ctvms.core.billing.DailyRunResult.Outcome;
import org.ctvms.core.language.Language;
import org.ctvms.core.money.CurrencyUnit;
import org.ctvms.demo.ui.text.Formats;
import org.ctvms.demo.ui.text.Texts;
import org.junit.jupiter.api.Test;

class RunWordsTest {
    @Test
    void aCancelledRunTellsHowFarItCameAndThatTheNextGoesOn() {
        assertThat(words(Language.ENGLISH, Outcome.CANCELLED))
                .isEqualTo(
                        "The run for 24 Nov 2026 was cancelled: 1,200 charges raised, 1 year account opened, no statuses"
                                + " changed so far. The next run goes on from there.");
    }

    @Test
    void aCompleteRunTellsWhatItDid() {
        assertThat(words(Language.INDONESIAN, Outcome.COMPLETED))
                .isEqualTo(
                        "Proses untuk 24 Nov 2026 selesai: 1.200 tagihan dibuat, 1 buku tahunan dibuka, tidak ada status"
                                + " berubah.");
    }

    private static String words(Language language, Outcome outcome) {
        Formats formats = new Formats(language, CurrencyUnit.of("INR"), ZoneId.of("Asia/Kolkata"));
        return new RunWords(new Texts(language), formats)
                .of(new DailyRunResult(LocalDate.of(2026, 11, 24), outcome, 1200, 1, 0));
    }
}
