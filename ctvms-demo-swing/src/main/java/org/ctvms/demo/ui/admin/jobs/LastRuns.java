package org.ctvms.demo.ui.admin.jobs;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.swing.SwingConstants;
import org.ctvms.core.job.JobRun;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.table.Column;
import org.ctvms.demo.ui.table.FittingColumns;
import org.ctvms.demo.ui.table.TableView;

/** Makes the table of the last runs. */
final class LastRuns {
    /** Who started it and how long it took; the last to go first. */
    private static final List<Integer> WHERE_THERE_IS_ROOM = List.of(2, 4);

    private static final int OUTCOME = 5;

    private LastRuns() {}

    static TableView<JobRun> of(Ui ui) {
        TableView<JobRun> table = new TableView<>(ui, "runs", columns(ui), ui.text("jobs.nothing"));
        new FittingColumns(table, WHERE_THERE_IS_ROOM, () -> {})
                .growing(OUTCOME)
                .followSize();
        return table;
    }

    private static List<Column<JobRun>> columns(Ui ui) {
        return List.of(
                Column.time(ui.text("jobs.started"), 134, ui.formats(), run -> Optional.of(run.startedAt())),
                Column.text(ui.text("jobs.job"), 104, run -> ui.texts().of(run.job())),
                Column.text(ui.text("jobs.by"), 100, run -> by(ui, run)),
                new Column<>(
                        ui.text("jobs.state"),
                        RunState::of,
                        state -> ui.text(((RunState) state).key()),
                        SwingConstants.CENTER,
                        80,
                        true),
                new Column<>(
                        ui.text("jobs.took"),
                        JobRun::took,
                        took -> took(ui, (Duration) took),
                        SwingConstants.TRAILING,
                        66,
                        false),
                Column.text(ui.text("jobs.outcome"), 400, new OutcomeWords(ui.texts(), ui.formats())::of));
    }

    /** Who started it. */
    static String by(Ui ui, JobRun run) {
        return run.by().orElse(ui.text("jobs.byItself"));
    }

    /** How long it took, in the units that people would use. */
    static String took(Ui ui, Duration took) {
        return took.compareTo(Duration.ofMinutes(1)) < 0
                ? ui.text("jobs.seconds", took.toMillis() / 1000, took.toMillisPart() / 100)
                : ui.text("jobs.minutes", took.toMinutes(), took.toSecondsPart());
    }
}
