package org.ctvms.demo.ui.admin.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.ctvms.core.job.JobKind;
import org.ctvms.core.job.JobRun;
import org.ctvms.core.language.Language;
import org.ctvms.core.money.CurrencyUnit;
import org.ctvms.demo.ui.text.Formats;
import org.ctvms.demo.ui.text.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DAILY_RUN | 2026-12-06 is complete: 12 charges raised, 0 accounts opened, 1 statuses changed | 6 Dec 2026: 12 charges raised, 1 status changed | 6 Des 2026: 12 tagihan dibuat, 1 status berubah
            DAILY_RUN | 2026-12-06 is complete: 0 charges raised, 0 accounts opened, 0 statuses changed | 6 Dec 2026: nothing to do | 6 Des 2026: tidak ada yang perlu dikerjakan
            DAILY_RUN | 2026-12-06 was cancelled: 12 charges raised, 0 accounts opened, 0 statuses changed | 6 Dec 2026, cancelled: 12 charges raised | 6 Des 2026, dibatalkan: 12 tagihan dibuat
            DAILY_RUN | 2026-12-06 is before a day that is complete: 0 charges raised, 0 accounts opened, 0 statuses changed | 6 Dec 2026: the clock was behind the last completed day | 6 Des 2026: jam komputer lebih lambat dari hari terakhir yang selesai
            DAILY_RUN | 2026-12-06 is complete: 0 charges raised, 0 accounts opened, 2 statuses changed; left out because an amount is too large: 2 (CRF 105 S-1 from 2026-12, CRF 106 S-2 from 2027-01) | 6 Dec 2026: 2 statuses changed. 2 connections could not be charged, because an amount is too large: CRF 105 S-1 from December 2026, CRF 106 S-2 from January 2027. Correct the price or collect what is due; the next run tries again. | 6 Des 2026: 2 status berubah. 2 sambungan tidak dapat ditagih karena ada jumlah yang terlalu besar: CRF 105 S-1 mulai Desember 2026, CRF 106 S-2 mulai Januari 2027. Betulkan harganya atau terima pembayaran tunggakannya; proses berikutnya akan mencoba lagi.
            DAILY_RUN | 2026-12-06 is complete: 0 charges raised, 0 accounts opened, 2 statuses changed; left out because an amount is too large: 1 (CRF 105 a from 2026-99, b from 2026-12) | 6 Dec 2026: 2 statuses changed. 1 connection could not be charged, because an amount is too large: CRF 105 a from 2026-99, b from December 2026. Correct the price or collect what is due; the next run tries again. | 6 Des 2026: 2 status berubah. 1 sambungan tidak dapat ditagih karena ada jumlah yang terlalu besar: CRF 105 a from 2026-99, b mulai Desember 2026. Betulkan harganya atau terima pembayaran tunggakannya; proses berikutnya akan mencoba lagi.
            DAILY_RUN | 2026-12-06 is complete: 0 charges raised, 0 accounts opened, 2 statuses changed; left out because an amount is too large: 2 (CRF 105 S-1 from 2026-12, CRF 106 S… | 6 Dec 2026: 2 statuses changed. 2 connections could not be charged, because an amount is too large: CRF 105 S-1 from December 2026, CRF 106 S…. Correct the price or collect what is due; the next run tries again. | 6 Des 2026: 2 status berubah. 2 sambungan tidak dapat ditagih karena ada jumlah yang terlalu besar: CRF 105 S-1 mulai Desember 2026, CRF 106 S…. Betulkan harganya atau terima pembayaran tunggakannya; proses berikutnya akan mencoba lagi.
            DAILY_RUN | another text of 2026-12-06 and 2026-99-99 | another text of 6 Dec 2026 and 2026-99-99 | another text of 6 Des 2026 and 2026-99-99
            MAIL | 1 mail sent, 0 postponed, 2 failed | 1 mail sent, 2 undelivered | 1 surel terkirim, 2 gagal
            PRUNING | 12 mails, 1 changes, 2 audit entries deleted | Deleted: 12 mails, 1 change in the feed, 2 audit entries | Dihapus: 12 surel, 1 catatan perubahan, 2 catatan audit
            """)
    void runIsShownInTheReadersLanguage(JobKind job, String outcome, String english, String indonesian) {
        JobRun run = run(job, outcome, Optional.empty());
        assertThat(words(Language.ENGLISH).of(run)).isEqualTo(english);
        assertThat(words(Language.INDONESIAN).of(run)).isEqualTo(indonesian);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            org.ctvms.core.refusal.ClockAheadException: The clock shows 2027-12-06 | The clock shows 6 Dec 2027
            a text: of its own | a text: of its own
            """)
    void problemIsShownWithoutItsType(String problem, String words) {
        assertThat(words(Language.ENGLISH).of(run(JobKind.DAILY_RUN, "FAILED", Optional.of(problem))))
                .isEqualTo(words);
    }

    private static JobRun run(JobKind job, String outcome, Optional<String> problem) {
        return new JobRun(1, job, Optional.empty(), Instant.EPOCH, Duration.ZERO, outcome, problem);
    }

    private static OutcomeWords words(Language language) {
        Formats formats = new Formats(language, CurrencyUnit.of("INR"), ZoneId.of("Asia/Kolkata"));
        return new OutcomeWords(new Texts(language), formats);
    }
}
