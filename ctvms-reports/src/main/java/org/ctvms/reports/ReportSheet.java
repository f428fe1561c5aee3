package org.ctvms.reports;

import java.io.IOException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.ctvms.core.report.ReportRow;

/** One sheet of charges below their head; rows leave the memory as others follow. */
final class ReportSheet {
    private static final int CHARACTER = 256;

    private final SXSSFSheet sheet;
    private final Labels labels;
    private final SheetStyles styles;
    private int rows = SheetHead.ROWS;

    ReportSheet(SXSSFSheet sheet, SheetHead head, Labels labels, SheetStyles styles) {
        this.sheet = sheet;
        this.labels = labels;
        this.styles = styles;
        layout();
        head.write(sheet);
    }

    /** How many charges it has. */
    int charges() {
        return rows - SheetHead.ROWS;
    }

    void add(ReportRow charge) {
        Row row = sheet.createRow(rows++);
        ReportColumn.ALL.forEach(column -> write(charge, column, row.createCell(column.ordinal())));
    }

    /** Says something instead of charges. */
    void say(String text) {
        Cell cell = sheet.createRow(rows++).createCell(0);
        cell.setCellValue(text);
        cell.setCellStyle(styles.label);
    }

    /** The row after the next one, set off from the charges so that no filter or sorting takes it for one. */
    Row rowBelow() {
        return sheet.createRow(rows + 1);
    }

    /** The column's cells with charges, as a formula refers to them. */
    String cells(ReportColumn column) {
        String range =
                new CellRangeAddress(SheetHead.ROWS, rows - 1, column.ordinal(), column.ordinal()).formatAsString();
        return "'" + sheet.getSheetName() + "'!" + (range.contains(":") ? range : range + ":" + range);
    }

    /** To be called when the last charge is in. */
    void filter(XSSFSheet behind) {
        int last = ReportColumn.ALL.size() - 1;
        sheet.setAutoFilter(new CellRangeAddress(SheetHead.ROWS - 1, rows - 1, 0, last));
        CellRangeAddress texts = new CellRangeAddress(SheetHead.ROWS, rows - 1, 0, last);
        behind.addIgnoredErrors(texts, IgnoredErrorType.NUMBER_STORED_AS_TEXT);
    }

    /** Keeps no row in memory. */
    void letGo() throws IOException {
        // why: a workbook that is closed before writes what is left to a file it has closed, and complains.
        sheet.flushRows();
    }

    private void write(ReportRow charge, ReportColumn column, Cell cell) {
        if (column == ReportColumn.CRF) {
            cell.setCellValue(charge.crf().number());
        } else if (column.isMoney()) {
            cell.setCellValue(column.amount(charge).amount().doubleValue());
        } else {
            cell.setCellValue(CellText.of(column.words(charge, labels)));
        }
        cell.setCellStyle(style(column));
    }

    private CellStyle style(ReportColumn column) {
        if (column == ReportColumn.CRF) {
            return styles.number;
        }
        return column.isMoney() ? styles.money : styles.text;
    }

    private void layout() {
        ReportColumn.ALL.forEach(column -> sheet.setColumnWidth(column.ordinal(), column.characters * CHARACTER));
        sheet.createFreezePane(0, SheetHead.ROWS);
        sheet.setRepeatingRows(new CellRangeAddress(SheetHead.ROWS - 1, SheetHead.ROWS - 1, -1, -1));
        sheet.setFitToPage(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitHeight((short) 0);
        sheet.getFooter().setRight("&P / &N");
    }
}
