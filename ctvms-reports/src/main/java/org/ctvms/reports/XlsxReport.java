package org.ctvms.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.ctvms.core.language.Language;
import org.ctvms.core.money.Money;
import org.ctvms.core.money.MoneyFormat;
import org.ctvms.core.report.ReportDocument;
import org.ctvms.core.report.ReportHeader;
import org.ctvms.core.report.ReportRow;
import org.ctvms.core.report.ReportTotals;

/** A report as a workbook; its rows wait in a temporary file until it is finished. */
final class XlsxReport implements ReportDocument {
    /** How many charges go on one sheet; the format ends at 1,048,576 rows. */
    static final int CHARGES_OF_A_SHEET = 1_000_000;

    private static final int ROWS_IN_MEMORY = 16;

    private final SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY);
    private final List<ReportSheet> sheets = new ArrayList<>();
    private final int chargesOfASheet;
    private final OutputStream out;
    private final Labels labels;
    private final SheetStyles styles;
    private final SheetHead head;

    XlsxReport(ReportHeader header, Language language, OutputStream out, int chargesOfASheet) {
        this.out = out;
        // why: what the library writes otherwise cannot be read from a stream, only from a file.
        book.setZip64Mode(Zip64Mode.AsNeeded);
        this.chargesOfASheet = chargesOfASheet;
        this.labels = Labels.ofReports(language);
        MoneyFormat money = new MoneyFormat(header.currency(), language.locale());
        this.styles =
                new SheetStyles(book.getXSSFWorkbook(), money, header.currency().decimals());
        this.head = new SheetHead(header, labels, styles);
        describe(header);
        addSheet();
    }

    @Override
    public void add(ReportRow row) {
        if (sheet().charges() == chargesOfASheet) {
            addSheet();
        }
        sheet().add(row);
    }

    @Override
    public void finish(ReportTotals totals) throws IOException {
        if (totals.rows() == 0) {
            sheet().say(labels.text("nothing"));
        }
        total(totals, sheet().rowBelow());
        sheets.forEach(sheet -> sheet.filter(book.getXSSFWorkbook().getSheetAt(sheets.indexOf(sheet))));
        book.write(out);
    }

    /** Deletes the temporary file. */
    @Override
    public void close() throws IOException {
        try (book) {
            for (ReportSheet sheet : sheets) {
                sheet.letGo();
            }
        }
    }

    private ReportSheet sheet() {
        return sheets.get(sheets.size() - 1);
    }

    private void addSheet() {
        String name = labels.text("sheet");
        SXSSFSheet sheet = book.createSheet(sheets.isEmpty() ? name : name + " " + (sheets.size() + 1));
        sheets.add(new ReportSheet(sheet, head, labels, styles));
    }

    private void total(ReportTotals totals, Row row) {
        for (ReportColumn column : ReportColumn.ALL) {
            row.createCell(column.ordinal()).setCellStyle(styles.totalLabel);
        }
        row.getCell(0).setCellValue(labels.text("total"));
        total(row.getCell(1), "SUBTOTAL(2,", ReportColumn.CRF, totals.rows(), styles.totalNumber);
        amount(row, ReportColumn.CHARGED, totals.charged());
        amount(row, ReportColumn.PAID, totals.paid());
        amount(row, ReportColumn.OPEN, totals.open());
    }

    private void amount(Row row, ReportColumn column, Money amount) {
        double cached = amount.amount().doubleValue();
        total(row.getCell(column.ordinal()), "SUBTOTAL(9,", column, cached, styles.totalMoney);
    }

    private void total(Cell cell, String function, ReportColumn column, double cached, CellStyle style) {
        String cells = sheets.stream().map(sheet -> sheet.cells(column)).collect(Collectors.joining(","));
        cell.setCellFormula(function + cells + ")");
        cell.setCellValue(cached);
        cell.setCellStyle(style);
    }

    private void describe(ReportHeader header) {
        POIXMLProperties.CoreProperties properties =
                book.getXSSFWorkbook().getProperties().getCoreProperties();
        properties.setTitle(new ReportTitle(header, labels).whole());
        properties.setCreator(header.operatorName());
        properties.setLastModifiedByUser(header.madeBy());
        properties.setCreated(Optional.of(Date.from(header.madeAt())));
    }
}
