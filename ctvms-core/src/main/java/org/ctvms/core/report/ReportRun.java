package org.ctvms.core.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.ctvms.core.job.Cancellation;
import org.ctvms.core.job.Progress;

/** Writes the rows of one run of the unit, sums them up, and ends early when cancelled. Used by one thread. */
final class ReportRun implements Consumer<ReportRow> {
    private static final int ROWS_PER_STEP = 1000;

    private final ReportDocument document;
    private final long expected;
    private final Progress progress;
    private final Cancellation cancellation;
    private ReportTotals totals = ReportTotals.NONE;

    ReportRun(ReportDocument document, long expected, Progress progress, Cancellation cancellation) {
        this.document = document;
        this.expected = expected;
        this.progress = progress;
        this.cancellation = cancellation;
    }

    @Override
    public void accept(ReportRow row) {
        try {
            document.add(row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        totals = totals.plus(row);
        if (totals.rows() % ROWS_PER_STEP == 0) {
            progress.at(totals.rows(), Math.max(expected, totals.rows()));
            stopIfCancelled();
        }
    }

    /** Ends the document with what its rows came to. */
    ReportTotals finish() throws IOException {
        stopIfCancelled();
        document.finish(totals);
        progress.at(totals.rows(), totals.rows());
        return totals;
    }

    private void stopIfCancelled() {
        if (cancellation.isRequested()) {
            throw new Stopped();
        }
    }

    /** Ends the unit that reads; goes no further than the use case. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private Stopped() {
            super("cancelled", null, false, false);
        }
    }
}
