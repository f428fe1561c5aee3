package org.ctvms.demo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.swing.finder.JFileChooserFinder;
import org.assertj.swing.fixture.DialogFixture;
import org.assertj.swing.fixture.JFileChooserFixture;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.report.PaidState;
import org.ctvms.core.report.ReportQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Long work that is stopped, or that loses the database, on its way. */
class CancelWindowIT extends WindowTest {
    private static final LocalDate LATER = SmallOffice.TODAY.plusMonths(3);
    // why: more than the engine reminds in one step
    private static final int MANY = 530;
    private static final int OWING = MANY + 4;
    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);

    @AfterEach
    void letEverybodyPass() {
        if (office != null) {
            office.gate().open();
        }
    }

    @Test
    void aDailyRunThatIsCancelledGoesOnWhenItIsRunAgain() {
        openTheDailyRun();
        // why: the position, the prices, who was left out and the first step pass
        office.gate().shutAfter(4);
        window.button("run").click();
        DialogFixture progress = held();
        progress.label("steps").requireText("10 of 30");
        pictureBusy("cancel-progress");
        progress.button("cancel").click();
        progress.label("steps").requireText("Stopping after this step …");
        progress.button("cancel").requireDisabled();
        pictureBusy("cancel-stopping");
        goOn(progress);

        List<Long> charges = charges();
        assertThat(notice()).startsWith("The run for 24 Feb 2027 was cancelled: " + (charges.get(0) + charges.get(1)));
        assertThat(charges.get(0)).isPositive();
        assertThat(charges.get(1)).isPositive();
        assertThat(charges.get(2)).isZero();
        assertThat(office.admin().dailyRun().lastCompleted()).contains(SmallOffice.TODAY);
        picture("cancel-daily-run");

        press("run");
        assertThat(notice())
                .startsWith("The run for 24 Feb 2027 is complete: " + charges().get(2));
        assertThat(charges().subList(0, 2)).isEqualTo(charges.subList(0, 2));
        assertThat(charges().get(2)).isPositive();
        window.label("standing").requireText("Up to date");
    }

    @Test
    void aDailyRunThatLosesTheDatabaseSaysSoAndCanBeRunAgain() {
        openTheDailyRun();
        office.gate().loseAfter(2);
        window.button("run").click();

        requireTheLossIsTold();
        picture("cancel-lost");
        office.gate().open();
        press("run");
        assertThat(notice()).startsWith("The run for 24 Feb 2027 is complete");
        assertThat(office.admin().dailyRun().lastCompleted()).contains(LATER);
    }

    private void openTheDailyRun() {
        office.host().clock().setTo(LATER);
        office.admin().dailyRun().confirm(LATER);
        signInAsAdmin();
        go("jobs");
    }

    /** How many connections were charged for December, January and February. */
    private List<Long> charges() {
        return Stream.of(DECEMBER, DECEMBER.plusMonths(1), DECEMBER.plusMonths(2))
                .map(this::charges)
                .toList();
    }

    private long charges(YearMonth month) {
        return Arrays.stream(ServiceType.values())
                .flatMap(service ->
                        Arrays.stream(PaidState.values()).map(state -> new ReportQuery(service, month, state)))
                .mapToLong(query -> office.admin().reports().totals(query).rows())
                .sum();
    }

    @Test
    void aReportThatIsCancelledByEscapeLeavesTheFileAsItWas() throws IOException {
        Path file = Files.writeString(home.resolve("report.pdf"), "the report of last month");
        List<Path> before = filesAtHome();
        signInAsAdmin();
        go("reports");
        makeOver(file, () -> office.gate().shutAfter(0));
        DialogFixture progress = held();
        progress.pressAndReleaseKeys(KeyEvent.VK_ESCAPE);
        progress.button("cancel").requireDisabled();
        goOn(progress);

        assertThat(notice()).isEqualTo("The report was cancelled; no file was written.");
        assertThat(file).hasContent("the report of last month");
        assertThat(filesAtHome()).isEqualTo(before);
        picture("cancel-report");

        makeOver(file, () -> {});
        await("the report is made", () -> isShowing("made"));
        assertThat(Files.readAllBytes(file)).startsWith('%', 'P', 'D', 'F');
        assertThat(filesAtHome()).isEqualTo(before);
    }

    @Test
    void aReportThatLosesTheDatabaseSaysSoAndLeavesNoFile() throws IOException {
        signInAsAdmin();
        go("reports");
        List<Path> before = filesAtHome();
        JFileChooserFixture chooser = choose(home.resolve("report.pdf"));
        office.gate().loseAfter(1);
        chooser.approve();

        requireTheLossIsTold();
        assertThat(filesAtHome()).isEqualTo(before);
        office.gate().open();
        go("customers");
        window.table("customers").requireRowCount(8);
    }

    private JFileChooserFixture choose(Path file) {
        window.button("make").click();
        JFileChooserFixture chooser = JFileChooserFinder.findFileChooser("save")
                .withTimeout(LONG.duration())
                .using(window.robot());
        settle();
        chooser.fileNameTextBox().setText(file.toString());
        return chooser;
    }

    private void makeOver(Path file, Runnable last) {
        choose(file).approve();
        DialogFixture question = question();
        last.run();
        question.button("replace").click();
    }

    private List<Path> filesAtHome() throws IOException {
        try (Stream<Path> files = Files.list(home)) {
            return files.sorted().toList();
        }
    }

    @Test
    void whoWasNotRemindedBeforeTheCancelIsRemindedByTheNextRunAndNobodyTwice() {
        Neighbours.moveInto(office, MANY);
        signInAsAdmin();
        go("reminders");
        long already = waiting();
        office.gate().shutAfter(2);
        window.button("remindAll").click();
        question().button("remind").click();
        DialogFixture progress = held();
        progress.close();
        progress.button("cancel").requireDisabled();
        goOn(progress);

        long reminded = waiting() - already;
        assertThat(reminded).isBetween(1L, OWING - 1L);
        requireResult(reminded, 0, "Cancelled");
        picture("cancel-reminders");

        window.button("remindAll").click();
        question().button("remind").click();
        await(
                "the second run is told",
                () -> isShowing("outcome")
                        && window.label("outcome").target().getText().equals("Complete"));
        requireResult(OWING - reminded, reminded, "Complete");
        assertThat(waiting() - already).isEqualTo(OWING);
    }

    private long waiting() {
        return office.admin().mail().count().waiting();
    }

    private void requireResult(long queued, long alreadyToday, String outcome) {
        window.label("queued").requireText(Long.toString(queued));
        window.label("alreadyToday").requireText(Long.toString(alreadyToday));
        window.label("outcome").requireText(outcome);
    }

    /** The progress of what waits for the database. */
    private DialogFixture held() {
        awaitBusy("the work waits for the database", office.gate()::isWaitedAt);
        return dialog("progress");
    }

    /** Gives the database back, and waits until the work has ended. */
    private void goOn(DialogFixture progress) {
        office.gate().open();
        settle();
        progress.requireNotVisible();
    }

    private void requireTheLossIsTold() {
        assertThat(told())
                .startsWith("This was not done: the database can't be reached")
                .contains("Try again");
    }
}
