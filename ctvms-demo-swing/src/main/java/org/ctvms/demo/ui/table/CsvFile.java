package org.ctvms.demo.ui.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.ctvms.core.money.Money;
import org.ctvms.demo.ui.text.Formats;

/** A list as comma-separated values: UTF-8, amounts in plain figures, days as 2026-11-24. */
final class CsvFile implements ListFile {
    // why: without it, Excel takes the file for one in the machine's own charset
    private static final char MARK = '\uFEFF';

    private final Writer out;
    private final Formats formats;
    private final String separator;

    CsvFile(OutputStream out, Formats formats) throws IOException {
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        this.formats = formats;
        // why: where commas part decimals, spreadsheets part cells by semicolons
        this.separator = formats.typed(Money.of("0.5")).contains(",") ? ";" : ",";
        this.out.write(MARK);
    }

    @Override
    public void add(List<CellValue> row) throws IOException {
        out.write(row.stream().map(this::cell).collect(Collectors.joining(separator)));
        out.write("\r\n");
    }

    private String cell(CellValue cell) {
        if (cell.value() instanceof Money amount) {
            return quoted(formats.typed(amount));
        }
        if (cell.value() instanceof Number || cell.value() instanceof LocalDate) {
            return cell.value().toString();
        }
        return quoted(SafeText.stored(cell.words()));
    }

    private String quoted(String text) {
        boolean plain = text.chars().noneMatch(sign -> sign == '"' || sign == ',' || sign == ';' || sign < ' ');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
