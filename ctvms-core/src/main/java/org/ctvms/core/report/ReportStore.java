package org.ctvms.core.report;

import java.util.List;
import java.util.function.Consumer;

/**
 * Reads the charges a report lists, those of removed customers and closed connections among them: every charge of the
 * month whose connection has the service, and that is settled or not as wanted. Rows come by CRF, then in the order the
 * connections were added. Nothing is locked.
 */
public interface ReportStore {
    /** What the rows come to at this moment. */
    ReportTotals totals(ReportQuery query);

    /** The first rows, at most so many. */
    List<ReportRow> first(ReportQuery query, int limit);

    /**
     * Hands over every row as it stood at one moment, in memory that does not grow with them. What the consumer throws
     * ends it and is passed on as it is; the consumer leaves the unit's stores alone.
     */
    void each(ReportQuery query, Consumer<ReportRow> consumer);
}
