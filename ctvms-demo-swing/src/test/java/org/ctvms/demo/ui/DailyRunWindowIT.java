package org.ctvms.demo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.swing.timing.Condition;
import org.assertj.swing.timing.Pause;
import org.ctvms.core.complaint.ComplaintType;
import org.ctvms.core.invoice.InvoiceNumber;
import org.ctvms.core.job.JobKind;
import org.ctvms.core.job.JobRun;
import org.ctvms.core.language.Language;
import org.ctvms.core.schedule.ScheduleTimes;
import org.ctvms.core.schedule.Scheduler;
import org.ctvms.demo.ui.look.Theme;
import org.ctvms.reports.FileInvoiceArchive;
import org.junit.jupiter.api.Test;

class DailyRunWindowIT extends WindowTest {
    private static final LocalDate LATER = SmallOffice.TODAY.plusDays(12);

    @Test
    void daysWithoutARunAreDueAndOneRunCatchesUp() {
        office.host().clock().setTo(LATER);
        signInAsAdmin();
        go("jobs");
        window.label("standing").requireText("12 days to catch up");

        press("run");

        assertThat(notice()).contains("is complete").contains("charges raised");
        window.label("standing").requireText("Up to date");
        assertThat(window.table("runs").target().getModel().getValueAt(0, 2)).isEqualTo(SmallOffice.ADMIN);
        picture("jobs-run");
        assertThat(office.host().engine().dailyRun().lastCompleted()).isEqualTo(Optional.of(LATER));
    }

    @Test
    void clockFarAheadIsAskedAboutAndOneConfirmationCatchesUp() {
        LocalDate afterAPause = SmallOffice.TODAY.plusDays(100);
        office.host().clock().setTo(afterAPause);
        signInAsAdmin();
        go("jobs");

        window.button("run").click();
        assertThat(question().textBox("words").text()).contains("100 days earlier. The database's clock says");
        question().button("cancel").click();
        settle();
        assertThat(office.host().engine().dailyRun().lastCompleted()).isEqualTo(Optional.of(SmallOffice.TODAY));

        window.button("run").click();
        question().button("confirmClock").click();
        settle();
        assertThat(notice()).contains("is complete");
        assertThat(office.host().engine().dailyRun().lastCompleted()).isEqualTo(Optional.of(afterAPause));
    }

    @Test
    void aClockBehindTheBooksIsToldAndChangesNothing() {
        office.host().clock().setTo(SmallOffice.TODAY.minusDays(2));
        signInAsAdmin();
        go("jobs");
        window.label("standing").requireText("The clock is behind the books");

        press("run");

        assertThat(notice()).startsWith("Nothing was changed").contains("22 Nov 2026");
        assertThat(office.host().engine().dailyRun().lastCompleted()).isEqualTo(Optional.of(SmallOffice.TODAY));
    }

    @Test
    void oneButtonMovesInvoiceNumbersPastARestoredBackup() throws IOException {
        InvoiceNumber next = office.admin().invoiceSeries().check().next();
        InvoiceNumber last = new InvoiceNumber(next.value() + 2);
        new FileInvoiceArchive(home.resolve("invoices")).save(last, new byte[] {1});
        signInAsAdmin();
        go("jobs");
        assertThat(window.textBox("seriesBehind").text()).contains(next.toString(), last.toString());
        picture("jobs-series-behind");
        speak(Language.INDONESIAN);
        picture("jobs-series-behind-id");
        speak(Language.ENGLISH);

        window.button("moveSeries")
                .requireText("Move invoice numbers past " + last)
                .click();
        assertThat(question().textBox("words").text()).contains("Numbers " + next + " to " + last);
        question().button("moveOn").click();

        assertThat(told()).contains("invoice " + (last.value() + 1));
        assertThat(isShowing("moveSeries")).isFalse();
        assertThat(office.admin().invoiceSeries().check().isBehind()).isFalse();
    }

    @Test
    void whatTheProgramRanByItselfIsListed() {
        long noted = dailyRunsAndMails();
        letTheProgramRun(LATER, noted + 2);
        letTheProgramRun(LATER.plusDays(1), noted + 4);
        office.host().clock().setTo(LATER.plusDays(3));
        signInAsAdmin();
        go("jobs");

        List<JobRun> runs = office.admin().jobs().last(50);
        window.table("runs").requireRowCount(runs.size());
        window.table("runs").selectRows(runs.stream().map(JobRun::job).toList().indexOf(JobKind.DAILY_RUN));
        settle();
        assertThat(window.textBox("details").text())
                .contains("7 Dec 2026: ", "Started by the program; took ")
                .doesNotContain("2026-12-0");
        picture("jobs");
        dress(Theme.DARK);
        picture("jobs-dark");
    }

    /** A day with a letter to send, after which so many runs have been noted. */
    private void letTheProgramRun(LocalDate day, long noted) {
        office.host().clock().setTo(day);
        office.host()
                .engine()
                .actAsCustomer(office.crf(1))
                .complaints()
                .raise(ComplaintType.OTHER, "A sample complaint.");
        try (Scheduler running = office.host().engine().startScheduler(ScheduleTimes.DEFAULT)) {
            Pause.pause(noted(running, noted), LONG);
        }
    }

    // why: the storage is not asked on the event thread, where other waits look
    private Condition noted(Scheduler running, long runs) {
        return new Condition(running + " has noted its runs") {
            @Override
            public boolean test() {
                return dailyRunsAndMails() == runs;
            }
        };
    }

    private long dailyRunsAndMails() {
        return office.admin().jobs().last(50).stream()
                .filter(run -> run.job() != JobKind.PRUNING)
                .count();
    }
}
