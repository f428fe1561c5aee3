package org.ctvms.demo.ui.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Several PDFs as one, page after page. */
public final class JoinedPdf {
    private JoinedPdf() {}

    /**
     * The pages of all PDFs in one; a single PDF stays as it is. Off the event thread.
     *
     * @throws UncheckedIOException if one is no PDF
     */
    public static byte[] of(List<byte[]> pdfs) {
        if (pdfs.size() == 1) {
            return pdfs.get(0);
        }
        // why: what was appended is read from its document until the whole is written
        Deque<PDDocument> opened = new ArrayDeque<>();
        try (PDDocument whole = new PDDocument()) {
            for (byte[] pdf : pdfs) {
                opened.push(Loader.loadPDF(pdf));
                new PDFMergerUtility().appendDocument(whole, opened.peek());
            }
            return written(whole);
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        } finally {
            opened.forEach(JoinedPdf::close);
        }
    }

    private static byte[] written(PDDocument whole) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        whole.save(bytes);
        return bytes.toByteArray();
    }

    private static void close(PDDocument document) {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }
}
