package org.ctvms.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.ibatis.cursor.Cursor;
import org.apache.ibatis.exceptions.PersistenceException;
import org.ctvms.core.report.ReportQuery;
import org.ctvms.core.report.ReportRow;
import org.ctvms.core.report.ReportStore;
import org.ctvms.core.report.ReportTotals;

final class MariaDbReports implements ReportStore {
    private final ReportMapper mapper;

    MariaDbReports(ReportMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public ReportTotals totals(ReportQuery query) {
        return mapper.totals(query);
    }

    @Override
    public List<ReportRow> first(ReportQuery query, int limit) {
        return mapper.first(query, limit).stream().map(ChargedRow::toDomain).toList();
    }

    @Override
    public void each(ReportQuery query, Consumer<ReportRow> consumer) {
        try (Cursor<ChargedRow> rows = mapper.each(query)) {
            Iterator<ChargedRow> iterator = rows.iterator();
            while (hasNext(iterator)) {
                consumer.accept(iterator.next().toDomain());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // why: the rows are fetched here, and MyBatis hides a connection that breaks meanwhile from those who would retry
    private static boolean hasNext(Iterator<ChargedRow> rows) {
        try {
            return rows.hasNext();
        } catch (RuntimeException e) {
            throw new PersistenceException(e);
        }
    }
}
