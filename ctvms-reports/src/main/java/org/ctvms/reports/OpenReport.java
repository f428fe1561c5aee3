package org.ctvms.reports;

import java.io.IOException;
import org.ctvms.core.report.ReportDocument;
import org.ctvms.core.report.ReportRow;
import org.ctvms.core.report.ReportTotals;

/** A report that is being written: keeps the calls in order, and fails as the stream or the disk did. */
final class OpenReport implements ReportDocument {
    private final ReportDocument report;
    private final Outlet out;
    private boolean ended;

    OpenReport(ReportDocument report, Outlet out) {
        this.report = report;
        this.out = out;
    }

    @Override
    public void add(ReportRow row) throws IOException {
        checkOpen();
        passing(() -> report.add(row));
    }

    @Override
    public void finish(ReportTotals totals) throws IOException {
        checkOpen();
        ended = true;
        passing(() -> {
            report.finish(totals);
            out.flush();
        });
    }

    @Override
    public void close() throws IOException {
        ended = true;
        report.close();
    }

    private void checkOpen() {
        if (ended) {
            throw new IllegalStateException("the report has been finished or closed; begin another one");
        }
    }

    private void passing(Outlet.Step step) throws IOException {
        try {
            step.run();
        } catch (IOException | RuntimeException e) {
            // why: the libraries wrap the stream's failure, or cover it with one of their own.
            out.check();
            if (e.getCause() instanceof IOException disk) {
                throw disk;
            }
            throw e;
        }
        // why: the PDF library swallows failures at the end of a file.
        out.check();
    }
}
