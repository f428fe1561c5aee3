package org.ctvms.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.cursor.Cursor;
import org.ctvms.core.report.ReportQuery;
import org.ctvms.core.report.ReportTotals;

interface ReportMapper {
    ReportTotals totals(@Param("query") ReportQuery query);

    List<ChargedRow> first(@Param("query") ReportQuery query, @Param("limit") int limit);

    Cursor<ChargedRow> each(@Param("query") ReportQuery query);
}
