package org.ctvms.reports;

import java.time.temporal.ChronoUnit;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.ctvms.core.report.ReportHeader;

/**
 * The rows above the charges of a sheet: the operator, the subject, the day of the figures, when and by whom it was
 * made, and the headings.
 */
final class SheetHead {
    /** How many rows it takes. */
    static final int ROWS = 5;

    private final ReportHeader header;
    private final ReportTitle title;
    private final Labels labels;
    private final SheetStyles styles;

    SheetHead(ReportHeader header, Labels labels, SheetStyles styles) {
        this.header = header;
        this.title = new ReportTitle(header, labels);
        this.labels = labels;
        this.styles = styles;
    }

    void write(Sheet sheet) {
        text(row(sheet, 0, 24), 0, header.operatorName(), styles.operator);
        text(row(sheet, 1, 21), 0, title.whole(), styles.title);
        scope(row(sheet, 2, 16));
        origin(row(sheet, 3, 21));
        headings(row(sheet, 4, 21));
    }

    private static Row row(Sheet sheet, int number, float points) {
        Row row = sheet.createRow(number);
        row.setHeightInPoints(points);
        return row;
    }

    private void scope(Row row) {
        fact(row, 0, "service", title.service());
        fact(row, 2, "month", labels.month(header.query().month()));
        fact(row, 4, "wanted", title.state());
    }

    private void origin(Row row) {
        label(row, 0, "made-at");
        row.createCell(1).setCellValue(header.localTime().toLocalDateTime().truncatedTo(ChronoUnit.SECONDS));
        row.getCell(1).setCellStyle(styles.time);
        fact(row, 2, "made-by", header.madeBy());
        fact(row, 4, "as-of", labels.date(header.asOf()));
    }

    private void headings(Row row) {
        for (ReportColumn column : ReportColumn.ALL) {
            CellStyle style = column.isMoney() ? styles.moneyHeading : styles.heading;
            text(row, column.ordinal(), column.heading(labels), style);
        }
    }

    private void fact(Row row, int column, String label, String value) {
        label(row, column, label);
        text(row, column + 1, value, styles.text);
    }

    private void label(Row row, int column, String label) {
        text(row, column, labels.text(label), styles.label);
    }

    private static void text(Row row, int column, String text, CellStyle style) {
        row.createCell(column).setCellValue(CellText.of(text));
        row.getCell(column).setCellStyle(style);
    }
}
