package org.ctvms.demo.bench;

import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** The libraries as their usual users take them: the same cells, without looks. */
final class BareReport {
    private static final int ROWS_AT_ONCE = 100;

    private BareReport() {}

    static void xlsx(int rows) {
        try (SXSSFWorkbook book = new SXSSFWorkbook(ROWS_AT_ONCE)) {
            var sheet = book.createSheet();
            for (int at = 0; at < rows; at++) {
                Row row = sheet.createRow(at);
                int column = 0;
                row.createCell(column++).setCellValue(at);
                for (String text : texts(at)) {
                    row.createCell(column++).setCellValue(text);
                }
                for (int amount = 0; amount < 3; amount++) {
                    row.createCell(column++).setCellValue(250);
                }
            }
            book.write(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void pdf(int rows) {
        Document document = new Document(PageSize.A4.rotate());
        PdfWriter.getInstance(document, OutputStream.nullOutputStream());
        document.open();
        PdfPTable table = new PdfPTable(11);
        table.setComplete(false);
        for (int at = 0; at < rows; at++) {
            table.addCell(Integer.toString(at));
            for (String text : texts(at)) {
                table.addCell(text);
            }
            for (int amount = 0; amount < 3; amount++) {
                table.addCell("250.00");
            }
            if (at % ROWS_AT_ONCE == 0) {
                document.add(table);
            }
        }
        table.setComplete(true);
        document.add(table);
        document.close();
    }

    private static String[] texts(int at) {
        return new String[] {
            "Sample " + at,
            "House " + at,
            "90000" + at,
            "sample" + at + "@example.com",
            "SAMPLE-" + at,
            "Active",
            "Not paid"
        };
    }
}
