package org.ctvms.demo.ui.admin.jobs;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.ctvms.core.billing.ClockCheck;
import org.ctvms.core.billing.DailyRunResult;
import org.ctvms.core.document.SeriesCheck;
import org.ctvms.core.invoice.InvoiceNumber;
import org.ctvms.core.job.JobRun;
import org.ctvms.core.refusal.ClockAheadException;
import org.ctvms.core.refusal.StorageUnavailableException;
import org.ctvms.demo.ui.Screen;
import org.ctvms.demo.ui.admin.AdminDesk;
import org.ctvms.demo.ui.dialog.ProgressDialog;
import org.ctvms.demo.ui.dialog.Question;
import org.ctvms.demo.ui.look.Type;
import org.ctvms.demo.ui.part.Buttons;
import org.ctvms.demo.ui.part.Words;
import org.ctvms.demo.ui.table.TableView;

/** The daily run and its last runs. */
public final class DailyRunScreen extends Screen {
    private static final int LAST = 50;

    private final AdminDesk desk;
    private final StandingCard card;
    private final SeriesCard series;
    private final TableView<JobRun> runs;
    private final Words details = Words.muted("").named("details");

    /** A screen at the desk. */
    public DailyRunScreen(AdminDesk desk) {
        super(desk.ui(), desk.ui().text("jobs.title"));
        this.desk = desk;
        JButton run = Buttons.primary(ui.texts(), "jobs.run", this::run);
        this.card = new StandingCard(ui, run);
        this.series = new SeriesCard(ui, this::askToMove);
        this.runs = LastRuns.of(ui);
        runs.onSelect(this::showDetails);
        addRefresh(this::shown);
        setContent(content());
    }

    private JPanel content() {
        JPanel content = new JPanel(
                new MigLayout("fill, insets 0, wrap 1, gap 0 8, hidemode 3", "[grow, fill]", "[]14[][grow, fill][]"));
        content.setOpaque(false);
        content.add(standing(), "wmin 0");
        content.add(Type.HEADING.on(new JLabel(ui.text("jobs.lastRuns"))));
        content.add(runs, "wmin 0, hmin 0");
        content.add(details, "wmin 0");
        details.setVisible(false);
        return content;
    }

    private JPanel standing() {
        JPanel standing = new JPanel(new MigLayout("fillx, insets 0, wrap 1, gap 0 8, hidemode 3", "[grow, fill]"));
        standing.setOpaque(false);
        standing.add(card, "wmin 0");
        standing.add(series, "wmin 0");
        return standing;
    }

    /** What one look at the storage found. */
    private record Found(Standing standing, Optional<SeriesCheck> series, List<JobRun> runs) {}

    @Override
    public void shown() {
        load(this::find, found -> {
            card.show(found.standing());
            found.series().ifPresent(series::show);
            runs.show(found.runs());
        });
    }

    @Override
    public void dayTurned() {
        shown();
    }

    /** Runs the day, as by the screen's button. */
    public void runNow() {
        shown();
        run();
    }

    private Found find() {
        Standing standing = new Standing(
                desk.session().dailyRun().lastCompleted(), ui.host().today());
        return new Found(standing, series(), desk.session().jobs().last(LAST));
    }

    // why: an archive that can't be read must not hide how the books stand
    private Optional<SeriesCheck> series() {
        try {
            return Optional.of(desk.session().invoiceSeries().check());
        } catch (StorageUnavailableException e) {
            return Optional.empty();
        }
    }

    private void askToMove(SeriesCheck check) {
        InvoiceNumber last = check.highestArchived().orElseThrow();
        String words = ui.text(
                "jobs.moveQuestion",
                Long.toString(last.value() + 1),
                check.next().toString(),
                last.toString());
        if (Question.ask(ui, this, ui.text("jobs.moveTitle"), words, "jobs.moveOn")) {
            act(() -> desk.session().invoiceSeries().movePast(last), this::moved);
        }
    }

    private void moved(SeriesCheck check) {
        say(ui.text("jobs.moved", check.next().toString()));
        series.show(check);
    }

    private void showDetails(Optional<JobRun> selected) {
        details.setText(selected.map(this::details).orElse(""));
        details.setVisible(selected.isPresent());
        revalidate();
    }

    private String details(JobRun run) {
        String outcome = new OutcomeWords(ui.texts(), ui.formats()).of(run);
        return outcome + "\n" + ui.text("jobs.byAndTook", LastRuns.by(ui, run), LastRuns.took(ui, run.took()));
    }

    private void run() {
        hush();
        ProgressDialog.run(
                ui, this, ui.text("jobs.running"), desk.session().dailyRun()::run, this::told, this::refused);
    }

    private void refused(RuntimeException problem) {
        if (problem instanceof ClockAheadException) {
            load(desk.session().dailyRun()::clockCheck, this::askAboutTheClock);
        } else {
            complain(problem);
        }
    }

    private void askAboutTheClock(ClockCheck check) {
        if (new ClockQuestion(ui, check).isConfirmed(this)) {
            act(() -> confirmed(check.today()), day -> run());
        }
    }

    private LocalDate confirmed(LocalDate day) {
        desk.session().dailyRun().confirm(day);
        return day;
    }

    private void told(DailyRunResult result) {
        String words = new RunWords(ui.texts(), ui.formats()).of(result);
        if (RunWords.isGood(result)) {
            say(words);
        } else {
            warn(words);
        }
        shown();
    }
}
