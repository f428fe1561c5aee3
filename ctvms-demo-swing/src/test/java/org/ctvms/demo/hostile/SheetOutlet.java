package org.ctvms.demo.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ctvms.core.report.ReportRow;

/** The cells of a workbook hold texts as texts; only its own totals are formulas. */
final class SheetOutlet {
    private static final int FIRST_TEXT = 1;
    private static final int DEVICE = 5;

    private SheetOutlet() {}

    static void check(Papers papers) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(papers.reportSheet()))) {
            Sheet sheet = book.getSheetAt(0);
            head(sheet, papers);
            assertThat(book.getProperties().getCoreProperties().getCreator())
                    .isEqualTo(papers.invoice().operator().name());
            row(sheet, papers.row());
            assertThat(sheet)
                    .filteredOn(row -> row.getRowNum() < sheet.getLastRowNum())
                    .allSatisfy(row -> assertThat(row)
                            .extracting(Cell::getCellType)
                            .doesNotContain(CellType.FORMULA, CellType.ERROR));
        }
    }

    private static void head(Sheet sheet, Papers papers) {
        assertThat(text(sheet.getRow(0), 0))
                .isEqualTo(papers.invoice().operator().name());
        assertThat(text(sheet.getRow(3), 3)).isEqualTo(papers.home().admin().name());
    }

    private static void row(Sheet sheet, ReportRow expected) {
        List<List<String>> rows = StreamSupport.stream(sheet.spliterator(), false)
                .filter(row -> row.getCell(0) != null && row.getCell(0).getCellType() == CellType.NUMERIC)
                .filter(row ->
                        row.getCell(0).getNumericCellValue() == expected.crf().number())
                .map(row -> IntStream.rangeClosed(FIRST_TEXT, DEVICE)
                        .mapToObj(column -> text(row, column))
                        .toList())
                .toList();
        assertThat(rows)
                .contains(List.of(
                        expected.customerName(),
                        expected.house(),
                        expected.mobile(),
                        expected.email().orElseThrow(),
                        expected.deviceId()));
    }

    private static String text(Row row, int column) {
        Cell cell = row.getCell(column);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        return cell.getStringCellValue();
    }
}
