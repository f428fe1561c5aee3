package org.ctvms.demo.ui.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** PDFs of pages on which a black square stands. */
public final class SamplePdf {
    private SamplePdf() {}

    /** With as many pages. */
    public static byte[] of(int pages) {
        try (PDDocument document = new PDDocument()) {
            for (int page = 0; page < pages; page++) {
                document.addPage(square(document, new PDPage(PDRectangle.A4)));
            }
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            document.save(pdf);
            return pdf.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PDPage square(PDDocument document, PDPage page) throws IOException {
        try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
            pen.addRect(100, 500, 200, 200);
            pen.fill();
        }
        return page;
    }
}
