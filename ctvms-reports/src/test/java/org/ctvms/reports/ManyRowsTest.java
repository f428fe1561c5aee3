package org.ctvms.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Writes as many rows as a large operator has, in 64 MB. */
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class ManyRowsTest {
    private static final int ROWS = 100_000;

    @TempDir
    private Path folder;

    @Test
    void aPdfTakesNoMoreMemoryForMoreRows() throws Exception {
        Path file = written("PDF");
        try (PDDocument pdf = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            int pages = pdf.getNumberOfPages();
            assertThat(pages).isBetween(ROWS / 40, ROWS / 25);
            assertThat(PdfText.page(pdf, pages))
                    .contains("100099 Sample Customer 99999", "1,00,000 ₹12,50,50,000.00")
                    .contains("Page " + pages + " of " + pages);
            assertThat(PdfText.page(pdf, pages / 2)).contains("CRF Customer", "Page " + pages / 2 + " of " + pages);
        }
    }

    @Test
    void aWorkbookTakesNoMoreMemoryForMoreRows() throws Exception {
        Path file = written("XLSX");
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
            int titleAndTotals = SheetHead.ROWS + 1;
            assertThat(rows(sheet)).isEqualTo(ROWS + titleAndTotals);
        }
    }

    private Path written(String format) throws IOException, InterruptedException {
        Path file = folder.resolve("report");
        Path temporary = Files.createDirectory(folder.resolve("temporary"));
        Process child = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-Djava.io.tmpdir=" + temporary,
                        "-cp",
                        System.getProperty("java.class.path"),
                        BigReport.class.getName(),
                        format,
                        Integer.toString(ROWS),
                        file.toString()))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile())
                .start();
        assertThat(child.waitFor(10, TimeUnit.MINUTES)).isTrue();
        assertThat(folder.resolve("output")).isEmptyFile();
        assertThat(child.exitValue()).isZero();
        return file;
    }

    private static int rows(InputStream sheet) throws XMLStreamException {
        XMLStreamReader xml = XMLInputFactory.newInstance().createXMLStreamReader(sheet);
        int rows = 0;
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("row")) {
                rows++;
            }
        }
        return rows;
    }
}
