package org.ctvms.demo.ui.admin.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Optional;
import org.ctvms.core.language.Language;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.report.PaidState;
import org.ctvms.core.report.ReportFormat;
import org.ctvms.core.report.ReportQuery;
import org.ctvms.core.report.ReportTotals;
import org.ctvms.demo.ui.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFileTest {
    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("report.pdf");
    }

    private static void put(OutputStream out, String words) {
        try {
            out.write(words.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aWholeReportTakesThePlaceOfAnEarlierOne() throws IOException {
        Files.writeString(file(), "earlier");

        Optional<ReportTotals> totals = ReportFile.write(file(), out -> {
            put(out, "whole");
            return Optional.of(ReportTotals.NONE);
        });

        assertThat(totals).contains(ReportTotals.NONE);
        assertThat(file()).hasContent("whole");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void aCancelledReportLeavesNothingAndAnEarlierOneAlone() throws IOException {
        Files.writeString(file(), "earlier");

        Optional<ReportTotals> totals = ReportFile.write(file(), out -> {
            put(out, "half");
            return Optional.empty();
        });

        assertThat(totals).isEmpty();
        assertThat(file()).hasContent("earlier");
        assertThat(Files.list(folder)).containsExactly(file());
    }

    @Test
    void aReportThatFailsLeavesNothing() throws IOException {
        assertThatThrownBy(() -> ReportFile.write(file(), out -> {
                    put(out, "half");
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");

        assertThat(Files.list(folder)).isEmpty();
    }

    @Test
    void aFolderThatIsNotThereIsRefused() {
        Path nowhere = folder.resolve("missing").resolve("report.pdf");

        assertThatThrownBy(() -> ReportFile.write(nowhere, out -> Optional.of(ReportTotals.NONE)))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void theFileIsNamedAfterWhatItHolds() {
        ReportQuery query = new ReportQuery(ServiceType.CABLE_TV, YearMonth.of(2026, 11), PaidState.NOT_PAID);

        assertThat(ReportFile.name(new Texts(Language.ENGLISH), query, ReportFormat.PDF))
                .isEqualTo("Cable TV 2026-11 not paid.pdf");
        assertThat(ReportFile.name(new Texts(Language.INDONESIAN), query, ReportFormat.XLSX))
                .isEqualTo("TV kabel 2026-11 belum lunas.xlsx");
    }
}
