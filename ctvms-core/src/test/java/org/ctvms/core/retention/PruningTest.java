package org.ctvms.core.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ctvms.core.AdminSession;
import org.ctvms.core.Settings;
import org.ctvms.core.SettingsBuilder;
import org.ctvms.core.audit.AuditAction;
import org.ctvms.core.audit.AuditFilter;
import org.ctvms.core.audit.AuditLine;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.job.JobKind;
import org.ctvms.core.job.JobRun;
import org.ctvms.core.mail.FailedMail;
import org.ctvms.core.mail.OutboxCount;
import org.ctvms.core.refusal.ClockAheadException;
import org.ctvms.core.refusal.InvalidInputException;
import org.ctvms.core.refusal.NotFoundException;
import org.ctvms.core.reminder.ReminderAnswer;
import org.ctvms.core.testkit.EngineFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PruningTest {
    private EngineFixture office = EngineFixture.on("2025-01-31");
    private AdminSession admin = office.admin();

    private void settings(UnaryOperator<SettingsBuilder> chosen) {
        SettingsBuilder sample =
                Settings.builder().operatorName("Sample Cable Network").clockLeapDays(36_000);
        office = EngineFixture.on("2025-01-31", chosen.apply(sample).build());
        admin = office.admin();
    }

    private PruningResult pruneOn(String day) {
        office.skipTo(day);
        return office.engine().pruning().run();
    }

    private List<AuditLine> trail() {
        return admin.audit().list(AuditFilter.ALL, Optional.empty(), 100);
    }

    @Test
    void mailsAreStoredForThirteenMonthsAfterTheyWereSent() {
        ServiceConnection connection = office.connect(office.plan(300));
        office.engine().mail().deliverDue();
        assertThat(pruneOn("2026-02-28").mails()).isZero();
        office.pay(connection, 300);
        assertThat(pruneOn("2026-03-01").mails()).isEqualTo(1);
        assertThat(admin.mail().count()).isEqualTo(new OutboxCount(1, 0, 0, 0));
    }

    @Test
    void mailThatWaitsIsDeliveredHoweverOldItIs() {
        office.connect(office.plan(300));
        assertThat(pruneOn("2035-01-31").mails()).isZero();
        assertThat(office.engine().mail().deliverDue().sent()).isEqualTo(1);
    }

    @Test
    void mailThatFailedIsResentUntilItIsPruned() {
        office.connect(office.plan(300));
        office.connect(office.plan(400));
        office.mail().refuseNext(2);
        office.engine().mail().deliverDue();
        List<FailedMail> failed = admin.mail().failed(Optional.empty(), 10);
        pruneOn("2026-02-28");
        admin.mail().resend(failed.get(0).id());
        assertThat(pruneOn("2026-03-01").mails()).isEqualTo(1);
        assertThatThrownBy(() -> admin.mail().resend(failed.get(1).id())).isInstanceOf(NotFoundException.class);
        assertThat(admin.mail().failed(Optional.empty(), 10)).isEmpty();
        assertThat(office.engine().mail().deliverDue().sent()).isEqualTo(1);
    }

    @Test
    void whoWasRemindedTodayIsRemindedOnceAfterPruningToo() {
        settings(chosen -> chosen.mailMonths(1));
        ServiceConnection connection = office.connect(office.plan(300));
        admin.reminders().remind(connection.crf());
        office.engine().mail().deliverDue();
        pruneOn("2025-02-27");
        assertThat(admin.reminders().remind(connection.crf())).isEqualTo(ReminderAnswer.QUEUED);
        assertThat(pruneOn("2025-03-02").reminders()).isEqualTo(1);
        assertThat(admin.reminders().remind(connection.crf())).isEqualTo(ReminderAnswer.QUEUED);
        admin.mail().prune(Period.ofDays(1));
        assertThat(admin.reminders().remind(connection.crf())).isEqualTo(ReminderAnswer.ALREADY_TODAY);
    }

    @Test
    void changesAreStoredForNinetyDays() {
        office.connect(office.plan(300));
        assertThat(pruneOn("2025-05-01").changes()).isZero();
        assertThat(pruneOn("2025-05-02").changes()).isEqualTo(2);
    }

    @Test
    void runsOfJobsAreStoredForThirteenMonths() {
        office.runOn("2025-01-31");
        assertThat(pruneOn("2026-02-28").jobRuns()).isZero();
        assertThat(pruneOn("2026-03-01").jobRuns()).isEqualTo(1);
        assertThat(admin.jobs().last(10)).singleElement().satisfies(run -> {
            assertThat(run.job()).isEqualTo(JobKind.PRUNING);
            assertThat(run.outcome()).isEqualTo("1 runs deleted");
        });
    }

    @Test
    void auditTrailIsPrunedOnlyIfASettingSaysSoAndThatIsRecorded() {
        office.plan(300);
        assertThat(pruneOn("2050-01-01").auditEntries()).isZero();
        assertThat(trail()).hasSize(1);

        settings(chosen -> chosen.auditMonths(24));
        office.plan(300);
        assertThat(pruneOn("2027-01-31").auditEntries()).isZero();
        assertThat(pruneOn("2027-02-01").auditEntries()).isEqualTo(1);
        assertThat(trail()).singleElement().satisfies(line -> {
            assertThat(line.entry().action()).isEqualTo(AuditAction.AUDIT_PRUNED);
            assertThat(line.entry().by()).isEqualTo("engine");
            assertThat(line.entry().details()).isEqualTo("1 entries from before 2025-02-01");
        });
    }

    @Test
    void zeroMonthsStoreForEver() {
        settings(chosen -> chosen.changeDays(0).mailMonths(0).jobLogMonths(0).auditMonths(0));
        office.connect(office.plan(300));
        office.engine().mail().deliverDue();
        office.engine().dailyRun().run();
        assertThat(pruneOn("2100-01-01")).isEqualTo(new PruningResult(0, 0, 0, 0, 0));
        assertThat(admin.jobs().last(10)).extracting(JobRun::job).doesNotContain(JobKind.PRUNING);
    }

    @Test
    void moreThanOneBatchIsPruned() {
        for (int plan = 0; plan < 1001; plan++) {
            office.plan(300 + plan);
        }
        office.skipTo("2025-02-10");
        assertThat(admin.audit().prune(Period.ofDays(1))).isEqualTo(1001);
        assertThat(trail())
                .extracting(line -> line.entry().details())
                .containsExactly("1 entries from before 2025-02-09", "1000 entries from before 2025-02-09");
    }

    @Test
    void pruningStopsBetweenTwoBatches() {
        office.connect(office.plan(300));
        office.skipTo("2026-03-01");
        assertThat(office.engine().pruning().run(() -> true)).isEqualTo(new PruningResult(0, 0, 0, 0, 0));
    }

    @Test
    void clockThatIsFarAheadPrunesNothing() {
        settings(chosen -> chosen.clockLeapDays(40));
        office.connect(office.plan(300));
        office.engine().mail().deliverDue();
        office.runOn("2025-01-31");
        assertThatThrownBy(() -> pruneOn("2035-01-31")).isInstanceOf(ClockAheadException.class);
        assertThatThrownBy(() -> admin.changes().prune(Period.ofDays(90))).isInstanceOf(ClockAheadException.class);
        assertThat(admin.mail().count().sent()).isEqualTo(1);
        assertThat(admin.changes().after(0, 10)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"P0D", "P-1D", "P-13M", "P1M-31D", "P101Y", "P1201M", "P36501D", "P2147483647Y"})
    void ageIsFromOneDayToAHundredYears(String age) {
        assertThatThrownBy(() -> admin.mail().prune(Period.parse(age)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refusal -> assertThat(refusal.field()).isEqualTo("age"));
    }

    @Test
    void missingAgeIsRefused() {
        assertThatThrownBy(() -> admin.mail().prune(null)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> admin.jobs().prune(null)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> admin.audit().prune(null)).isInstanceOf(InvalidInputException.class);
    }
}
