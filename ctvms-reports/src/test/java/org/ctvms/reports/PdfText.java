package org.ctvms.reports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.ctvms.core.invoice.Invoice;
import org.ctvms.core.language.Language;

/** Reads back what was written. */
final class PdfText {
    private PdfText() {}

    static byte[] pdf(Invoice invoice, Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new OfficeDocuments().writeInvoice(invoice, language, out);
        return out.toByteArray();
    }

    static String of(Invoice invoice, Language language) throws IOException {
        return String.join("\n", pages(invoice, language));
    }

    static List<String> pages(Invoice invoice, Language language) throws IOException {
        return pages(pdf(invoice, language));
    }

    static List<String> pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return IntStream.rangeClosed(1, document.getNumberOfPages())
                    .mapToObj(page -> page(document, page))
                    .toList();
        }
    }

    /** Where each character begins and ends, in points from the left edge of its page. */
    static List<Float> edges(byte[] pdf) throws IOException {
        List<Float> edges = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    edges.addAll(List.of(text.getX(), text.getX() + text.getWidth()));
                }
            }.getText(document);
        }
        return edges;
    }

    static String page(PDDocument document, int page) {
        try {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setLineSeparator("\n");
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
