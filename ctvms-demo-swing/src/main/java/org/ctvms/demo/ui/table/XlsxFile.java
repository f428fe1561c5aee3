package org.ctvms.demo.ui.table;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.ctvms.core.money.Money;
import org.ctvms.demo.ui.text.Formats;

/** A list as a workbook: rows leave the memory as others follow; texts stay texts, whatever they begin with. */
final class XlsxFile implements ListFile {
    private static final int ROWS_IN_MEMORY = 100;
    private static final int ROWS_OF_A_SHEET = 1_000_000;
    // why: readers take _x0041_ for the letter A
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY);
    private final OutputStream out;
    private final List<Integer> widths;
    private final CellStyle heading;
    private final CellStyle text;
    private final CellStyle money;
    private final CellStyle day;
    private List<CellValue> headings = List.of();
    private SXSSFSheet sheet;
    private int rows = ROWS_OF_A_SHEET;

    XlsxFile(OutputStream out, Formats formats, List<Integer> widths) {
        this.out = out;
        this.widths = widths;
        this.text = style("@");
        this.heading = style("@");
        this.money = style(amounts(formats.typed(Money.ZERO)));
        this.day = style("yyyy-mm-dd");
        text.setQuotePrefixed(true);
        Font bold = book.createFont();
        bold.setBold(true);
        heading.setFont(bold);
    }

    private static String amounts(String nothing) {
        return nothing.length() == 1 ? "#,##0" : "#,##0." + "0".repeat(nothing.length() - 2);
    }

    private CellStyle style(String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    @Override
    public void add(List<CellValue> row) {
        if (headings.isEmpty()) {
            headings = row;
        } else {
            write(row);
        }
    }

    private void write(List<CellValue> cells) {
        if (rows == ROWS_OF_A_SHEET) {
            addSheet();
        }
        Row row = sheet.createRow(rows++);
        for (int at = 0; at < cells.size(); at++) {
            write(cells.get(at), row.createCell(at));
        }
    }

    private void addSheet() {
        sheet = book.createSheet();
        sheet.createFreezePane(0, 1);
        Row row = sheet.createRow(0);
        for (int at = 0; at < headings.size(); at++) {
            sheet.setColumnWidth(at, widths.get(at) * 40);
            Cell cell = row.createCell(at);
            cell.setCellValue(plain(headings.get(at).words()));
            cell.setCellStyle(heading);
        }
        rows = 1;
    }

    private void write(CellValue value, Cell cell) {
        if (value.value() instanceof Money amount) {
            cell.setCellValue(amount.amount().doubleValue());
            cell.setCellStyle(money);
        } else if (value.value() instanceof LocalDate date) {
            cell.setCellValue(date);
            cell.setCellStyle(day);
        } else if (value.value() instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else {
            cell.setCellValue(plain(value.words()));
            cell.setCellStyle(text);
        }
    }

    private static String plain(String words) {
        return ESCAPE.matcher(words).replaceAll("_x005F_");
    }

    @Override
    public void close() throws IOException {
        try (book) {
            if (sheet == null) {
                addSheet();
            }
            book.write(out);
        } finally {
            out.close();
        }
    }
}
