package org.ctvms.demo.ui.admin.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.ctvms.core.report.ReportFormat;
import org.ctvms.core.report.ReportQuery;
import org.ctvms.core.report.ReportTotals;
import org.ctvms.demo.ui.text.Texts;

/** A report as a file: there as a whole, or not at all. */
final class ReportFile {
    private ReportFile() {}

    /** What the file is called unless people want it otherwise. */
    static String name(Texts texts, ReportQuery query, ReportFormat format) {
        return texts.of(query.service()) + " " + query.month() + " "
                + texts.of(query.state()).toLowerCase(texts.language().locale()) + "."
                + format.name().toLowerCase(Locale.ROOT);
    }

    /**
     * Writes beside the file, and puts what is whole in its place. Off the event thread.
     *
     * @param writing writes the report; empty if it was cancelled, and then the file is as it was
     */
    static Optional<ReportTotals> write(Path file, Function<OutputStream, Optional<ReportTotals>> writing) {
        Path part = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            try {
                Optional<ReportTotals> totals = written(part, writing);
                if (totals.isPresent()) {
                    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
                }
                return totals;
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<ReportTotals> written(Path part, Function<OutputStream, Optional<ReportTotals>> writing)
            throws IOException {
        try (OutputStream out = Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            return writing.apply(out);
        }
    }
}
