package org.ctvms.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ctvms.core.language.Language.ENGLISH;
import static org.ctvms.core.language.Language.INDONESIAN;
import static org.ctvms.core.report.ReportFormat.XLSX;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ctvms.core.language.Language;
import org.ctvms.core.report.ReportDocument;
import org.ctvms.core.report.ReportHeader;
import org.ctvms.core.report.ReportRow;
import org.ctvms.core.report.ReportTotals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxReportTest {
    private static final int FIRST = 5;

    @Test
    void aChargeIsARowOfTextsAndNumbers() throws IOException {
        try (XSSFWorkbook book = book(SampleReports.rupees(), ENGLISH, SampleReports.rows(4))) {
            Row row = book.getSheetAt(0).getRow(FIRST + 3);
            assertThat(values(row))
                    .containsExactly(
                            103.0,
                            "Sample Customer 3",
                            "3 B",
                            "098765 10003",
                            "sample3@example.com",
                            "STB-100003",
                            "Closed",
                            "Partly paid",
                            1250.5,
                            250.25,
                            1000.25);
            assertThat(row.getCell(8).getCellStyle().getDataFormatString()).isEqualTo("\"₹\"#,##0.00");
        }
    }

    @Test
    void theTitleSaysWhoseReportItIsAndWhoMadeItWhen() throws IOException {
        try (XSSFWorkbook book = book(SampleReports.rupees(), ENGLISH, SampleReports.rows(1))) {
            XSSFSheet sheet = book.getSheet("Report");
            assertThat(values(sheet.getRow(0))).containsExactly("Sample Cable Network");
            assertThat(values(sheet.getRow(1))).containsExactly("Unpaid charges – Cable TV, November 2026");
            assertThat(values(sheet.getRow(2)))
                    .containsExactly("Service", "Cable TV", "Month", "November 2026", "State", "Not paid");
            assertThat(values(sheet.getRow(3)))
                    .startsWith("Made at")
                    .endsWith("Made by", "sample-admin", "As of", "22 November 2026");
            Cell madeAt = sheet.getRow(3).getCell(1);
            assertThat(DateUtil.isCellDateFormatted(madeAt)).isTrue();
            assertThat(madeAt.getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2026, 11, 23, 9, 5, 7));
        }
    }

    @Test
    void theHeadingsStayInSightAndFilterTheCharges() throws IOException {
        try (XSSFWorkbook book = book(SampleReports.rupees(), ENGLISH, SampleReports.rows(60))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(values(sheet.getRow(FIRST - 1)))
                    .containsExactly(
                            "CRF",
                            "Customer",
                            "House",
                            "Mobile",
                            "E-mail",
                            "Connection",
                            "Status",
                            "Month's state",
                            "Charged",
                            "Paid",
                            "Open");
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) FIRST);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A5:K65");
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("5:5");
            assertThat(Stream.of(0, 1, 4, 8).map(sheet::getColumnWidth)).allMatch(width -> width > 11 * 256);
        }
    }

    @Test
    void theTotalsAreFormulasThatComeToWhatTheyShow() throws IOException {
        try (XSSFWorkbook book = book(SampleReports.rupees(), ENGLISH, SampleReports.rows(60))) {
            Row total = book.getSheetAt(0).getRow(FIRST + 61);
            assertThat(total.getCell(0).getStringCellValue()).isEqualTo("Total");
            assertThat(total.getCell(8).getCellFormula()).isEqualTo("SUBTOTAL(9,'Report'!I6:I65)");
            assertThat(shown(total)).containsExactly(60.0, 75030.0, 5005.0, 70025.0);
            assertThat(calculated(book, total)).containsExactly(60.0, 75030.0, 5005.0, 70025.0);
        }
    }

    @Test
    void amountsOfRupiahHaveNoDecimals() throws IOException {
        List<ReportRow> rows = List.of(SampleReports.named("Contoh Pelanggan"));
        try (XSSFWorkbook book = book(SampleReports.rupiah(), INDONESIAN, rows)) {
            XSSFSheet sheet = book.getSheet("Laporan");
            Cell charged = sheet.getRow(FIRST).getCell(8);
            assertThat(charged.getCellStyle().getDataFormatString()).isEqualTo("\"Rp\"#,##0");
            assertThat(new DataFormatter(Locale.ROOT).formatCellValue(charged)).isEqualTo("Rp250,000");
            assertThat(values(sheet.getRow(1))).containsExactly("Tagihan lunas – Internet, Agustus 2026");
            assertThat(values(sheet.getRow(FIRST))).contains("Aktif", "Lunas");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+62 812",
                "-2+3",
                "@SUM(A1)",
                "'=1",
                "{=1}",
                "0098765",
                "1e5",
                "TRUE",
                "<b>&amp;\"</b>]]>",
                "_x0041_ _x005F_x0041_ _x",
                " spaces  inside ",
                "😀 अमित שלום ١٢٣ e\u0301",
                "${x} {0} %s"
            })
    void textsComeBackAsTheyWereAndAreNeverFormulas(String text) throws IOException {
        try (XSSFWorkbook book = book(SampleReports.rupees(), ENGLISH, List.of(SampleReports.named(text)))) {
            Row row = book.getSheetAt(0).getRow(FIRST);
            for (int column = 1; column <= 5; column++) {
                assertThat(row.getCell(column).getCellType()).isEqualTo(CellType.STRING);
                assertThat(row.getCell(column).getStringCellValue()).isEqualTo(text);
                assertThat(row.getCell(column).getCellStyle().getDataFormatString())
                        .isEqualTo("@");
                assertThat(row.getCell(column).getCellStyle().getQuotePrefixed())
                        .isTrue();
            }
        }
    }

    @Test
    void aReportOfNothingSaysSo() throws IOException {
        try (XSSFWorkbook book = book(SampleReports.rupees(), ENGLISH, List.of())) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(values(sheet.getRow(FIRST))).containsExactly("There are no such charges.");
            assertThat(shown(sheet.getRow(FIRST + 2))).containsExactly(0.0, 0.0, 0.0, 0.0);
            assertThat(calculated(book, sheet.getRow(FIRST + 2))).containsExactly(0.0, 0.0, 0.0, 0.0);
        }
    }

    @Test
    void whatASheetCannotHoldGoesOnTheNextAndIsInTheTotals() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportTotals totals = ReportTotals.NONE;
        try (ReportDocument report = new XlsxReport(SampleReports.rupees(), ENGLISH, out, 10)) {
            for (ReportRow row : SampleReports.rows(21)) {
                report.add(row);
                totals = totals.plus(row);
            }
            report.finish(totals);
        }
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(3);
            Row total = book.getSheet("Report 3").getRow(FIRST + 2);
            assertThat(total.getCell(8).getCellFormula())
                    .isEqualTo("SUBTOTAL(9,'Report'!I6:I15,'Report 2'!I6:I15,'Report 3'!I6:I6)");
            assertThat(calculated(book, total)).isEqualTo(shown(total)).startsWith(21.0, 26260.5);
            assertThat(values(book.getSheet("Report 2").getRow(FIRST))).startsWith(110.0);
        }
    }

    @Test
    void propertiesNameTheReportAndTheOperator() throws IOException {
        try (XSSFWorkbook book = book(SampleReports.rupees(), ENGLISH, List.of())) {
            CoreProperties properties = book.getProperties().getCoreProperties();
            assertThat(properties.getTitle()).isEqualTo("Unpaid charges – Cable TV, November 2026");
            assertThat(properties.getCreator()).isEqualTo("Sample Cable Network");
            assertThat(properties.getCreated().toInstant()).isEqualTo("2026-11-23T03:35:07Z");
        }
    }

    private static XSSFWorkbook book(ReportHeader header, Language language, List<ReportRow> rows) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(SampleReports.made(XLSX, header, language, rows)));
    }

    private static List<Object> values(Row row) {
        return Stream.iterate(0, column -> column < row.getLastCellNum(), column -> column + 1)
                .map(row::getCell)
                .<Object>map(cell -> cell.getCellType() == CellType.NUMERIC
                        ? (Object) cell.getNumericCellValue()
                        : cell.getStringCellValue())
                .toList();
    }

    private static List<Double> shown(Row total) {
        return Stream.of(1, 8, 9, 10)
                .map(column -> total.getCell(column).getNumericCellValue())
                .toList();
    }

    private static List<Double> calculated(XSSFWorkbook book, Row total) {
        return Stream.of(1, 8, 9, 10)
                .map(column -> book.getCreationHelper()
                        .createFormulaEvaluator()
                        .evaluate(total.getCell(column))
                        .getNumberValue())
                .toList();
    }
}
