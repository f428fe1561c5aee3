package org.ctvms.core.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ctvms.core.mail.MailKind;
import org.ctvms.core.testkit.EngineFixture;
import org.junit.jupiter.api.Test;

class JobLogTest {
    private final EngineFixture fixture = EngineFixture.on("2025-03-10");
    private final JobLog log =
            new JobLog(fixture.storage(), fixture.clock().operatorClock(), Optional.of("sample clerk"));

    private List<JobRun> runs() {
        return fixture.admin().jobs().last(JobRuns.KEPT);
    }

    private Instant now() {
        return fixture.clock().instant();
    }

    private int work(int answer) {
        fixture.clock().advance(Duration.ofSeconds(3));
        return answer;
    }

    @Test
    void aRunIsNotedWithWhatItDidByWhomAndHowLongItTook() {
        int answer = log.noting(JobKind.MAIL, now(), () -> work(7), done -> Optional.of(done + " done"));

        assertThat(answer).isEqualTo(7);
        assertThat(runs()).singleElement().satisfies(run -> {
            assertThat(run.job()).isEqualTo(JobKind.MAIL);
            assertThat(run.by()).contains("sample clerk");
            assertThat(run.startedAt()).isEqualTo(fixture.clock().instant().minusSeconds(3));
            assertThat(run.took()).isEqualTo(Duration.ofSeconds(3));
            assertThat(run.outcome()).isEqualTo("7 done");
            assertThat(run.problem()).isEmpty();
        });
    }

    @Test
    void aRunThatFailsIsNotedWithItsProblemWhichTheCallerGets() {
        assertThatThrownBy(() -> log.noting(JobKind.DAILY_RUN, now(), JobLogTest::fail, done -> Optional.of("done")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("sample problem");

        assertThat(runs()).singleElement().satisfies(run -> {
            assertThat(run.outcome()).isEqualTo("FAILED");
            assertThat(run.problem()).contains("java.lang.IllegalStateException: sample problem");
        });
    }

    private static int fail() {
        throw new IllegalStateException("sample problem");
    }

    @Test
    void whatIsNotWorthANoteIsNotKept() {
        log.noting(JobKind.MAIL, now(), () -> work(0), done -> Optional.empty());
        assertThat(runs()).isEmpty();
    }

    @Test
    void aClockThatWentBackMakesNoRunShorterThanNothing() {
        log.noting(
                JobKind.MAIL,
                now(),
                () -> {
                    fixture.clock().advance(Duration.ofDays(-1));
                    return 1;
                },
                done -> Optional.of("done"));
        assertThat(runs()).extracting(JobRun::took).containsExactly(Duration.ZERO);
    }

    @Test
    void theNewestThousandRunsAreKept() {
        for (int run = 0; run <= JobRuns.KEPT; run++) {
            int number = run;
            log.noting(JobKind.MAIL, now(), () -> number, done -> Optional.of("run " + done));
        }
        assertThat(runs())
                .hasSize(JobRuns.KEPT)
                .last()
                .satisfies(oldest -> assertThat(oldest.outcome()).isEqualTo("run 1"));
    }

    @Test
    void theDailyRunIsNotedByWhomeverItIsCalled() {
        fixture.engine().dailyRun().run();
        fixture.admin().dailyRun().run();

        assertThat(runs())
                .extracting(JobRun::by)
                .containsExactly(Optional.of(fixture.admin().name()), Optional.empty());
        assertThat(runs().get(0).outcome())
                .isEqualTo("2025-03-10 is complete: 0 charges raised, 0 accounts opened, 0 statuses changed");
    }

    @Test
    void aRoundOfMailIsNotedIfALetterWasDue() {
        fixture.engine().mail().deliverDue();
        assertThat(runs()).isEmpty();

        fixture.connect(fixture.plan(300));
        fixture.engine().mail().deliverDue();

        assertThat(fixture.mail().letters(MailKind.CREDENTIALS)).hasSize(1);
        assertThat(runs())
                .filteredOn(run -> run.job() == JobKind.MAIL)
                .extracting(JobRun::outcome)
                .containsExactly("1 mail sent, 0 postponed, 0 failed");
    }
}
