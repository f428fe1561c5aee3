package org.ctvms.core.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.ctvms.core.billing.DailyRunResult.Outcome;
import org.ctvms.core.connection.ConnectionStatus;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.job.Cancellation;
import org.ctvms.core.job.Progress;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.Plan;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.testkit.EngineFixture;
import org.ctvms.core.testkit.LedgerRows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DailyRunTest {
    private final EngineFixture fixture = EngineFixture.on("2024-11-15");
    private final Plan plan = fixture.plan(300);
    private final DailyRun dailyRun = fixture.engine().dailyRun();

    @Test
    void theFirstRunOfAnEmptyLedgerChargesNothing() {
        assertThat(dailyRun.lastCompleted()).isEmpty();

        assertThat(dailyRun.run())
                .isEqualTo(new DailyRunResult(LocalDate.of(2024, 11, 15), Outcome.COMPLETED, 0, 0, 0));

        assertThat(dailyRun.lastCompleted()).contains(LocalDate.of(2024, 11, 15));
    }

    @Nested
    class Opening {
        private final ServiceConnection connection = fixture.connect(plan);

        @Test
        void aMonthChargesEveryOpenConnectionOnce() {
            ServiceConnection broadband = fixture.connect(fixture.plan(ServiceType.BROADBAND, 700));

            assertThat(fixture.runOn("2024-12-01").chargesRaised()).isEqualTo(2);

            assertThat(fixture.rows().monthsOf(connection)).containsExactly("2024-11", "2024-12");
            assertThat(fixture.rows().monthsOf(broadband)).containsExactly("2024-11", "2024-12");
        }

        @Test
        void runningAgainChangesNothing() {
            fixture.runOn("2025-01-01");
            LedgerRows once = fixture.rows();

            DailyRunResult again = fixture.engine().dailyRun().run();

            assertThat(again).isEqualTo(new DailyRunResult(LocalDate.of(2025, 1, 1), Outcome.COMPLETED, 0, 0, 0));
            assertThat(fixture.rows()).isEqualTo(once);
        }

        @Test
        void aYearBringsForwardWhatIsOpenOfTheOldOne() {
            fixture.runOn("2024-12-01");
            fixture.pay(connection, 400);

            assertThat(fixture.runOn("2025-01-01").accountsOpened()).isEqualTo(1);

            assertThat(fixture.rows().accountsOf(connection))
                    .contains(new YearAccount(connection.id(), Year.of(2025), Money.of(200), LocalDate.of(2025, 1, 1)));
        }

        @Test
        @DisplayName(
                "months and years without a run are caught up with: they were skipped if nobody started the program")
        void oneRunCatchesUpWithMonthsAndAYearsChange() {
            EngineFixture daily = EngineFixture.on("2024-11-15");
            ServiceConnection same = daily.connect(daily.plan(300));
            daily.pay(same, 300);
            fixture.pay(connection, 300);

            daily.live(LocalDate.of(2025, 4, 3));
            fixture.runOn("2025-04-03");

            assertThat(fixture.rows()).isEqualTo(daily.rows());
            assertThat(fixture.rows().chargesOf(connection))
                    .extracting(charge -> charge.raisedOn().toString())
                    .containsExactly("2024-11-15", "2024-12-01", "2025-01-01", "2025-02-01");
        }

        @Test
        @DisplayName(
                "a connection whose year is open early keeps no other from its year: one early row blocked the year")
        void anEarlyAccountDoesNotBlockTheYearOfTheOthers() {
            ServiceConnection other = fixture.connect(plan);
            fixture.skipTo("2025-01-01");
            fixture.pay(connection, 300);
            fixture.connect(plan);

            fixture.runOn("2025-01-01");

            assertThat(fixture.rows().monthsOf(other)).containsExactly("2024-11", "2024-12", "2025-01");
            assertThat(fixture.rows().accountsOf(other)).hasSize(2);
            assertThat(fixture.rows().accountsOf(connection)).hasSize(2);
        }
    }

    @Nested
    class Statuses {
        private final ServiceConnection connection = fixture.connect(plan);

        @Test
        void everyStatusFollowsTheDay() {
            fixture.pay(connection, 300);

            assertThat(statusAfterRunOn("2024-12-15")).isEqualTo(ConnectionStatus.ACTIVE);
            assertThat(statusAfterRunOn("2024-12-16")).isEqualTo(ConnectionStatus.INACTIVE);
            assertThat(statusAfterRunOn("2025-02-13")).isEqualTo(ConnectionStatus.INACTIVE);
            assertThat(statusAfterRunOn("2025-02-14")).isEqualTo(ConnectionStatus.SUSPENDED);
        }

        private ConnectionStatus statusAfterRunOn(String day) {
            fixture.runOn(day);
            return fixture.now(connection).status();
        }
    }

    @Nested
    class CancellingAndProgress {
        private final ServiceConnection connection = fixture.connect(plan);

        @Test
        void progressIsToldAfterEveryBatchAndReachesTheTotal() {
            List<String> heard = new ArrayList<>();
            fixture.skipTo("2025-02-01");

            dailyRun.run((done, total) -> heard.add(done + " of " + total), Cancellation.NEVER);

            assertThat(heard).containsExactly("1 of 3", "2 of 3", "3 of 3");
        }

        @Test
        void aCancelledRunGoesOnWhereItStopped() {
            AtomicInteger asked = new AtomicInteger();
            fixture.skipTo("2025-01-10");

            DailyRunResult cancelled = dailyRun.run(Progress.NONE, () -> asked.incrementAndGet() > 1);
            assertThat(cancelled.outcome()).isEqualTo(Outcome.CANCELLED);
            assertThat(fixture.rows().monthsOf(connection)).containsExactly("2024-11", "2024-12");
            assertThat(dailyRun.lastCompleted()).isEmpty();

            assertThat(dailyRun.run().chargesRaised()).isEqualTo(1);
            assertThat(fixture.rows().monthsOf(connection)).containsExactly("2024-11", "2024-12", "2025-01");
        }

        @Test
        void aRunCancelledAtOnceChangesNothing() {
            fixture.skipTo("2025-01-10");
            LedgerRows before = fixture.rows();

            assertThat(dailyRun.run(Progress.NONE, () -> true).outcome()).isEqualTo(Outcome.CANCELLED);

            assertThat(fixture.rows()).isEqualTo(before);
        }
    }

    @Nested
    class AClockThatWentBack {
        @Test
        void changesNothingThatIsRecorded() {
            fixture.connect(plan);
            fixture.runOn("2025-03-01");
            LedgerRows before = fixture.rows();

            assertThat(fixture.runOn("2024-12-31").outcome()).isEqualTo(Outcome.CLOCK_WENT_BACK);

            assertThat(fixture.rows()).isEqualTo(before);
        }

        @Test
        void booksOnTheDayThatWasReached() {
            ServiceConnection connection = fixture.connect(plan);
            fixture.runOn("2025-01-01");
            fixture.skipTo("2024-11-20");

            assertThat(fixture.pay(connection, 900).receivedOn()).isEqualTo("2025-01-01");
            assertThat(fixture.connect(plan).billedFrom()).isEqualTo(YearMonth.of(2025, 1));
        }
    }
}
