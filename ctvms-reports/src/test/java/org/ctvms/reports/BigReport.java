package org.ctvms.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ctvms.core.language.Language;
import org.ctvms.core.report.ReportFormat;
import org.ctvms.core.report.ReportRow;

/** Writes a report of many rows, in a JVM of its own that has little memory: format, rows, file. */
final class BigReport {
    private BigReport() {}

    public static void main(String[] arguments) throws IOException {
        Stream<ReportRow> rows =
                IntStream.range(0, Integer.parseInt(arguments[1])).mapToObj(SampleReports::row);
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[2]))) {
            SampleReports.write(
                    ReportFormat.valueOf(arguments[0]), SampleReports.rupees(), Language.ENGLISH, rows::iterator, out);
        }
    }
}
