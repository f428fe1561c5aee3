package org.ctvms.core.report;

import java.io.IOException;

/** A report that is being written, in memory that does not grow with its rows; used by one thread. */
public interface ReportDocument extends AutoCloseable {
    /** Writes one more row. */
    void add(ReportRow row) throws IOException;

    /** Writes the totals and whatever ends the file; nothing is added after it. */
    void finish(ReportTotals totals) throws IOException;

    /** Lets go of what was held; the stream stays open. A report that was not finished is no whole file. */
    @Override
    void close() throws IOException;
}
