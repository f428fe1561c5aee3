package org.ctvms.demo.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.swing.edt.GuiActionRunner.execute;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import javax.swing.JButton;
import org.assertj.swing.finder.JFileChooserFinder;
import org.assertj.swing.fixture.JFileChooserFixture;
import org.ctvms.core.language.Language;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.report.PaidState;
import org.ctvms.core.report.ReportQuery;
import org.ctvms.core.report.ReportTotals;
import org.ctvms.demo.ui.look.Theme;
import org.ctvms.demo.ui.text.Formats;
import org.junit.jupiter.api.Test;

class ReportsWindowIT extends WindowTest {
    private static final ReportQuery UNPAID =
            new ReportQuery(ServiceType.CABLE_TV, YearMonth.from(SmallOffice.TODAY), PaidState.NOT_PAID);

    private void openReports() {
        office.admin().payments().collectCash(office.connection(1), Money.of("1000"));
        signInAsAdmin();
        go("reports");
    }

    private JFileChooserFixture make() {
        window.button("make").click();
        return JFileChooserFinder.findFileChooser("save")
                .withTimeout(LONG.duration())
                .using(window.robot());
    }

    private Path makeAt(Path file) {
        JFileChooserFixture chooser = make();
        settle();
        chooser.fileNameTextBox().setText(file.toString());
        chooser.approve();
        await("the report is made, or it is told why not", () -> isShowing("made") || isShowing("notice"));
        return file;
    }

    private boolean shownHere() {
        JButton show = window.robot().finder().findByName(window.target(), "show", JButton.class, false);
        return execute(show::isShowing);
    }

    private static String beginning(Path file, int bytes) throws IOException {
        return new String(Files.readAllBytes(file), 0, bytes, StandardCharsets.ISO_8859_1);
    }

    private void requireTotals(ReportQuery query) {
        ReportTotals totals = office.admin().reports().totals(query);
        Formats formats = new Formats(
                Language.ENGLISH,
                office.host().engine().settings().currency(),
                office.host().engine().settings().zone());
        window.table("preview").requireRowCount((int) totals.rows());
        assertThat(window.table("preview").target().getRowSorter()).isNull();
        window.label("totals.charged").requireText(formats.money(totals.charged()));
        window.label("totals.paid").requireText(formats.money(totals.paid()));
        window.label("totals.open").requireText(formats.money(totals.open()));
    }

    @Test
    void thePreviewComesToWhatTheEngineSays() {
        openReports();
        assertThat(office.admin().reports().totals(UNPAID).rows()).isPositive();
        requireTotals(UNPAID);
        picture("reports");

        window.comboBox("service").selectItem("Broadband");
        window.comboBox("month").selectItem("August");
        window.comboBox("state").selectItem("Paid");
        settle();
        requireTotals(new ReportQuery(ServiceType.BROADBAND, YearMonth.of(2026, 8), PaidState.PAID));
        window.comboBox("month").selectItem("January");
        settle();
        window.textBox("empty").requireVisible();
        picture("reports-empty");
    }

    @Test
    void aPdfIsMadeWhereItIsWanted() throws IOException {
        openReports();
        Path file = makeAt(home.resolve("Cable TV 2026-11 not paid.pdf"));

        assertThat(beginning(file, 5)).isEqualTo("%PDF-");
        assertThat(window.textBox("made").text()).contains(home.toString());
        picture("reports-made");
        assertThat(shownHere()).isTrue();
        press("show");
        frame("report").requireVisible();
        picture("reports-shown");
        frame("report").close();
    }

    @Test
    void aSpreadsheetIsMadeUnderTheNameOfWhatItHolds() throws IOException {
        openReports();
        window.comboBox("format").selectItem("Excel");
        JFileChooserFixture chooser = make();
        assertThat(chooser.target().getSelectedFile().getName()).isEqualTo("Cable TV 2026-11 not paid.xlsx");
        chooser.cancel();
        settle();

        Path file = makeAt(home.resolve("report.xlsx"));
        assertThat(beginning(file, 2)).isEqualTo("PK");
        assertThat(shownHere()).isFalse();
    }

    @Test
    void aFolderThatIsNotThereIsRefused() {
        openReports();
        Path nowhere = makeAt(home.resolve("missing").resolve("report.pdf"));

        assertThat(notice()).contains("can't be written there");
        assertThat(nowhere).doesNotExist();
        picture("reports-refused");
    }

    @Test
    void theReportIsReadableInEveryLookAndSize() {
        openReports();
        resize(1600, 1000);
        picture("reports-large");
        assertThat(window.table("preview").target().getColumnCount()).isEqualTo(11);
        resize(1024, 700);
        assertThat(window.table("preview").target().getColumnCount()).isEqualTo(8);
        dress(Theme.DARK);
        picture("reports-dark");
        dress(Theme.LIGHT);
        speak(Language.INDONESIAN);
        picture("reports-indonesian");
    }
}
