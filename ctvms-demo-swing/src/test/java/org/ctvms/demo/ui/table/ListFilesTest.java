package org.ctvms.demo.ui.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ctvms.core.job.Cancellation;
import org.ctvms.core.job.Progress;
import org.ctvms.core.language.Language;
import org.ctvms.core.money.CurrencyUnit;
import org.ctvms.core.money.Money;
import org.ctvms.demo.ui.text.Formats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists as files: all rows, each value as what it is, and nothing that a spreadsheet would compute. */
class ListFilesTest {
    private static final Formats ENGLISH = formats(Language.ENGLISH, "INR");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @TempDir
    Path folder;

    private record Row(long number, String name, Money due) {}

    private static Formats formats(Language language, String currency) {
        return new Formats(language, CurrencyUnit.of(currency), ZoneOffset.UTC);
    }

    private static List<Column<Row>> columns(Formats formats) {
        return List.of(
                Column.number("No.", 60, Row::number),
                Column.text("Name", 100, Row::name),
                Column.money("Due", 80, formats, Row::due),
                Column.day("Since", 80, formats, row -> Optional.of(DAY)));
    }

    @Test
    void valuesOfCsvAreReadBackInEveryLanguage() throws IOException {
        assertThat(lines(ENGLISH, new Row(1, "Anna \"A\", Sample", Money.of("1198.5"))))
                .containsExactly("\uFEFFNo.,Name,Due,Since", "1,\"Anna \"\"A\"\", Sample\",1198.50,2026-11-24");
        assertThat(lines(formats(Language.INDONESIAN, "INR"), new Row(1, "Anna", Money.of("1198.5"))))
                .containsExactly("\uFEFFNo.;Name;Due;Since", "1;Anna;\"1198,50\";2026-11-24");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1+1", "-1+1", "@SUM(A1)", "=HYPERLINK(\"x\")", "%0A", "|calc"})
    void textsAreNeverFormulas(String text) throws IOException {
        Row row = new Row(1, text, Money.of(5));
        assertThat(lines(ENGLISH, row).get(1))
                .containsPattern("^1,\"?'" + java.util.regex.Pattern.quote(text.substring(0, 1)));
        assertThat(SafeText.pasted(text)).startsWith("'");
        assertThat(cell(row, 1)).satisfies(cell -> {
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(text);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        });
    }

    @Test
    void phoneNumbersArePastedAsTheyAre() {
        assertThat(SafeText.pasted("+91 90000 00001")).isEqualTo("+91 90000 00001");
        assertThat(SafeText.stored("+91 90000 00001")).isEqualTo("'+91 90000 00001");
        assertThat(SafeText.pasted("two\nlines\tand more")).isEqualTo("two lines and more");
    }

    @Test
    void workbookHasNumbersAmountsAndDays() throws IOException {
        Row row = new Row(105, "_x0041_", Money.of("1198.5"));
        assertThat(cell(row, 0).getNumericCellValue()).isEqualTo(105);
        assertThat(cell(row, 1).getStringCellValue()).isEqualTo("_x0041_");
        assertThat(cell(row, 2).getNumericCellValue()).isEqualTo(1198.5);
        assertThat(cell(row, 2).getCellStyle().getDataFormatString()).isEqualTo("#,##0.00");
        assertThat(cell(row, 3).getLocalDateTimeCellValue().toLocalDate()).isEqualTo(DAY);
    }

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void everyRowOfTheListIsWrittenWithProgress(FileKind kind) throws IOException {
        AtomicLong done = new AtomicLong();
        Path file = folder.resolve("list");
        OptionalLong rows = list(kind, file, 2345).run((at, all) -> done.set(at), Cancellation.NEVER);

        assertThat(rows).hasValue(2345);
        assertThat(done).hasValue(2345);
        if (kind == FileKind.CSV) {
            assertThat(Files.readAllLines(file)).hasSize(2346).doesNotHaveDuplicates();
        } else {
            try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
                assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(2345);
            }
        }
        assertThat(files()).containsExactly(file);
    }

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void cancelledListLeavesTheFileThatWasThere(FileKind kind) throws IOException {
        Path file = Files.writeString(folder.resolve("list"), "before");
        assertThat(list(kind, file, 2345).run(Progress.NONE, () -> true)).isEmpty();
        assertThat(file).hasContent("before");
        assertThat(files()).containsExactly(file);
    }

    @Test
    void failedListLeavesTheFileThatWasThere() throws IOException {
        Path file = Files.writeString(folder.resolve("list"), "before");
        Listing<Row> broken = (order, after, limit) -> {
            throw new IllegalStateException("no database");
        };
        WholeList<Row> list = new WholeList<>(broken, Optional.empty(), columns(ENGLISH), FileKind.XLSX, ENGLISH, file);
        assertThatThrownBy(() -> list.run(Progress.NONE, Cancellation.NEVER)).hasMessage("no database");
        assertThat(file).hasContent("before");
        assertThat(files()).containsExactly(file);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private WholeList<Row> list(FileKind kind, Path file, int size) {
        Listing<Row> rows = (order, after, limit) -> IntStream.rangeClosed(1, size)
                .filter(number -> number > after.map(Row::number).orElse(0L))
                .limit(limit)
                .mapToObj(number -> new Row(number, "Sample " + number, Money.of(number)))
                .toList();
        return new WholeList<>(rows, Optional.empty(), columns(ENGLISH), kind, ENGLISH, file);
    }

    private List<String> lines(Formats formats, Row row) throws IOException {
        Path file = folder.resolve("list.csv");
        save(FileKind.CSV, formats, row, file);
        return Files.readAllLines(file);
    }

    private Cell cell(Row row, int column) throws IOException {
        Path file = folder.resolve("list.xlsx");
        save(FileKind.XLSX, ENGLISH, row, file);
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            Sheet sheet = book.getSheetAt(0);
            return sheet.getRow(1).getCell(column);
        }
    }

    private static void save(FileKind kind, Formats formats, Row row, Path file) {
        Listing<Row> one = (order, after, limit) -> after.isPresent() ? List.of() : List.of(row);
        new WholeList<>(one, Optional.empty(), columns(formats), kind, formats, file)
                .run(Progress.NONE, Cancellation.NEVER);
    }
}
