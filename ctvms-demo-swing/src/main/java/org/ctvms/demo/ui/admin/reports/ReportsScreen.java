package org.ctvms.demo.ui.admin.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.ctvms.core.report.ReportFormat;
import org.ctvms.core.report.ReportQuery;
import org.ctvms.core.report.ReportTotals;
import org.ctvms.demo.ui.Screen;
import org.ctvms.demo.ui.admin.AdminDesk;
import org.ctvms.demo.ui.dialog.ProgressDialog;
import org.ctvms.demo.ui.document.SystemFiles;
import org.ctvms.demo.ui.part.Buttons;

/** Who paid for a month and who did not. */
public final class ReportsScreen extends Screen {
    private final AdminDesk desk;
    private final Choices choices;
    private final MadeCard made;
    private final Preview preview;

    /** A screen at the desk. */
    public ReportsScreen(AdminDesk desk) {
        super(desk.ui(), desk.ui().text("reports.title"));
        this.desk = desk;
        this.choices = new Choices(ui, this::reload);
        this.made = new MadeCard(ui, this::showHere, this::openFile);
        this.preview = new Preview(ui, desk.go());
        addAction(Buttons.primary(ui.texts(), "reports.make", this::make));
        JPanel content = new JPanel(new MigLayout("insets 0, fill, wrap 1, gap 0 12, hidemode 3", "[grow, fill]"));
        content.setOpaque(false);
        content.add(choices, "wmin 0");
        content.add(made, "wmin 0");
        content.add(preview, "wmin 0, hmin 0, push, grow");
        setContent(content);
    }

    @Override
    public void shown() {
        reload();
    }

    /** Shows the report. */
    public void open(ReportQuery query) {
        choices.show(query);
        reload();
    }

    private void reload() {
        ReportQuery query = choices.query();
        load(() -> ReportView.read(desk.session(), query), view -> {
            if (view.query().equals(choices.query())) {
                preview.show(view);
            }
        });
    }

    private void make() {
        hush();
        ReportQuery query = choices.query();
        ReportFormat format = choices.format();
        SystemFiles.choose(ui, this, ReportFile.name(ui.texts(), query, format))
                .ifPresent(file -> make(query, format, file));
    }

    private void make(ReportQuery query, ReportFormat format, Path file) {
        ProgressDialog.<Optional<ReportTotals>>run(
                ui,
                this,
                ui.text("reports.making"),
                (progress, cancellation) -> ReportFile.write(
                        file, out -> desk.session().reports().write(query, format, out, progress, cancellation)),
                totals -> told(file, format, totals),
                this::failed);
    }

    private void told(Path file, ReportFormat format, Optional<ReportTotals> totals) {
        totals.ifPresentOrElse(
                all -> made.show(new MadeReport(file, format, all)), () -> warn(ui.text("reports.cancelled")));
    }

    private void failed(RuntimeException problem) {
        if (problem instanceof UncheckedIOException) {
            warn(ui.text("reports.notWritten"));
        } else {
            complain(problem);
        }
    }

    private void showHere(MadeReport report) {
        hush();
        String name = report.file().getFileName().toString();
        act(() -> read(report.file()), pdf -> ReportWindow.open(ui, this, name, pdf), this::gone);
    }

    private void openFile(MadeReport report) {
        hush();
        act(() -> SystemFiles.open(report.file()), opened -> {}, this::gone);
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean gone(RuntimeException problem) {
        if (!(problem instanceof UncheckedIOException || problem instanceof IllegalArgumentException)) {
            return false;
        }
        warn(ui.text("reports.gone"));
        return true;
    }
}
