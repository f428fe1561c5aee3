package org.ctvms.demo.ui.admin.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.ctvms.core.billing.DailyRunResult;
import org.ctvms.core.billing.DailyRunResult.Outcome;
import org.ctvms.core.billing.LeftOutConnection;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.language.Language;
import org.ctvms.core.money.CurrencyUnit;
import org.ctvms.core.plan.ServiceType;
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

    @Test
    void connectionsThatWereLeftOutAreNamed() {
        LeftOutConnection one = new LeftOutConnection(
                new ConnectionId(1), new Crf(105), ServiceType.CABLE_TV, "S-1", YearMonth.of(2026, 11));
        DailyRunResult result =
                new DailyRunResult(LocalDate.of(2026, 11, 24), Outcome.COMPLETED, 0, 0, 0, List.of(one));
        assertThat(words(Language.ENGLISH).of(result))
                .endsWith("1 connection could not be charged, because an amount is too large: CRF 105 S-1 from"
                        + " November 2026. Correct the price or collect what is due; the next run tries again.");
        assertThat(RunWords.isGood(result)).isFalse();
    }

    private static RunWords words(Language language) {
        return new RunWords(
                new Texts(language), new Formats(language, CurrencyUnit.of("INR"), ZoneId.of("Asia/Kolkata")));
    }

    private static String words(Language language, Outcome outcome) {
        return words(language).of(new DailyRunResult(LocalDate.of(2026, 11, 24), outcome, 1200, 1, 0));
    }
}
