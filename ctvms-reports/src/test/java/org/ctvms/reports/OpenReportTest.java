package org.ctvms.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ctvms.core.language.Language.ENGLISH;
import static org.ctvms.core.report.ReportFormat.PDF;
import static org.ctvms.core.report.ReportFormat.XLSX;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.ctvms.core.report.ReportDocument;
import org.ctvms.core.report.ReportFormat;
import org.ctvms.core.report.ReportRow;
import org.ctvms.core.report.ReportTotals;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenReportTest {
    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @TempDir
    private Path temporary;

    @BeforeEach
    void keepTemporaryFilesApart() {
        TempFile.setThreadLocalTempFileCreationStrategy(new DefaultTempFileCreationStrategy(temporary.toFile()));
    }

    @AfterEach
    void putDefaultsBack() {
        TempFile.setThreadLocalTempFileCreationStrategy(null);
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @EnumSource
    void theStreamStaysOpen(ReportFormat format) throws IOException {
        Watched out = new Watched();
        try (ReportDocument report = begin(format, out)) {
            report.finish(ReportTotals.NONE);
        }
        assertThat(out.closed).isFalse();
        assertThat(out.size()).isPositive();
    }

    @ParameterizedTest
    @EnumSource
    void noTemporaryFileStays(ReportFormat format) throws IOException {
        SampleReports.made(format, SampleReports.rupees(), ENGLISH, SampleReports.rows(100));
        assertThat(temporary).isEmptyDirectory();
    }

    @ParameterizedTest
    @EnumSource
    void aReportThatWasNotFinishedIsNoWholeFileAndLeavesNothingBehind(ReportFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ReportDocument report = begin(format, out)) {
            for (ReportRow row : SampleReports.rows(100)) {
                report.add(row);
            }
        }
        assertThat(out.toString("ISO-8859-1")).doesNotContain("%%EOF", "PK");
        assertThat(temporary).isEmptyDirectory();
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsAddedAfterTheEnd(ReportFormat format) throws IOException {
        try (ReportDocument report = begin(format, new ByteArrayOutputStream())) {
            report.finish(ReportTotals.NONE);
            assertThatThrownBy(() -> report.add(SampleReports.row(1))).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> report.finish(ReportTotals.NONE)).isInstanceOf(IllegalStateException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1000, 10_000, 100_000})
    void aPdfThatCannotBeWrittenFailsAsTheStreamDid(int room) {
        Full full = new Full(room);
        assertThatThrownBy(
                        () -> SampleReports.write(PDF, SampleReports.rupees(), ENGLISH, SampleReports.rows(2000), full))
                .isSameAs(full.failure);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1000, 10_000, 100_000})
    void aWorkbookThatCannotBeWrittenFailsAsTheStreamDid(int room) {
        Full full = new Full(room);
        assertThatThrownBy(() ->
                        SampleReports.write(XLSX, SampleReports.rupees(), ENGLISH, SampleReports.rows(2500), full))
                .isSameAs(full.failure);
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void defaultsOfTheJvmDoNotMatterToAPdf() throws IOException {
        byte[] first = SampleReports.made(PDF, SampleReports.rupees(), ENGLISH, SampleReports.rows(40));
        useStrangeDefaults();
        assertThat(SampleReports.made(PDF, SampleReports.rupees(), ENGLISH, SampleReports.rows(40)))
                .isEqualTo(first);
    }

    @Test
    void defaultsOfTheJvmDoNotMatterToAWorkbook() throws IOException {
        byte[] first = SampleReports.made(XLSX, SampleReports.rupees(), ENGLISH, SampleReports.rows(40));
        useStrangeDefaults();
        byte[] second = SampleReports.made(XLSX, SampleReports.rupees(), ENGLISH, SampleReports.rows(40));
        putDefaultsBack();
        assertThat(parts(second)).isEqualTo(parts(first));
    }

    private static Map<String, String> parts(byte[] workbook) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(part.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private static void useStrangeDefaults() {
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
    }

    private static ReportDocument begin(ReportFormat format, OutputStream out) throws IOException {
        return new OfficeDocuments().begin(format, SampleReports.rupees(), ENGLISH, out);
    }

    /** Notices that it is closed. */
    private static final class Watched extends ByteArrayOutputStream {
        private boolean closed;

        @Override
        public void close() {
            closed = true;
        }
    }

    /** Has room for so many bytes. */
    private static final class Full extends OutputStream {
        private final IOException failure = new IOException("the disk is full");
        private int room;

        private Full(int room) {
            this.room = room;
        }

        @Override
        public void write(int b) throws IOException {
            if (room-- <= 0) {
                throw failure;
            }
        }
    }
}
