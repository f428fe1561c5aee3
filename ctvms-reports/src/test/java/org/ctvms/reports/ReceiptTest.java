package org.ctvms.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ctvms.core.language.Language.ENGLISH;
import static org.ctvms.core.language.Language.INDONESIAN;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.ctvms.core.invoice.Invoice;
import org.ctvms.core.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReceiptTest {
    private static final float POINTS_PER_MILLIMETRE = 72 / 25.4f;
    private static final int DPI = 203;

    private final OfficeDocuments documents = new OfficeDocuments().withLogo(SampleLogo.png());

    private byte[] receipt(Invoice invoice, Language language, PaperRoll roll) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        documents.writeReceipt(invoice, language, roll, out);
        return out.toByteArray();
    }

    @Test
    void receiptSaysWhatWasPaidAndWhatIsStillDue() throws IOException {
        assertThat(PdfText.pages(receipt(SampleInvoices.rupees(), ENGLISH, PaperRoll.MM_80)))
                .singleElement()
                .asString()
                .contains(
                        "Sample Cable Network",
                        "RECEIPT",
                        "No. 1042",
                        "Customer Sample Customer",
                        "August 2026 ₹12,34,567.50",
                        "October 2026 (Part",
                        "Total paid",
                        "₹12,34,916.75",
                        "Due left ₹150.75",
                        "Keep this invoice.");
        assertThat(PdfText.pages(receipt(SampleInvoices.rupiah(), INDONESIAN, PaperRoll.MM_58)))
                .singleElement()
                .asString()
                .contains("KUITANSI", "Pelanggan Contoh Pelanggan");
    }

    @ParameterizedTest
    @EnumSource(PaperRoll.class)
    void receiptIsOnePageAsWideAsThePaperAndAsLongAsItTakes(PaperRoll roll) throws IOException {
        PDRectangle paper = page(receipt(SampleInvoices.rupees(), ENGLISH, roll), roll.name());
        PDRectangle longer = page(receipt(SampleInvoices.longest(), ENGLISH, roll), roll.name() + "-longest");
        float width = Integer.parseInt(roll.name().substring(3)) * POINTS_PER_MILLIMETRE;
        assertThat(Math.round(paper.getWidth())).isEqualTo(Math.round(width));
        assertThat(paper.getHeight()).isBetween(200f, 500f);
        assertThat(longer.getHeight()).isGreaterThan(paper.getHeight());
    }

    private static PDRectangle page(byte[] pdf, String name) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            Path picture = Path.of("target", "screenshots", "receipt-" + name + ".png");
            Files.createDirectories(picture.getParent());
            ImageIO.write(new PDFRenderer(document).renderImageWithDPI(0, DPI), "png", picture.toFile());
            return document.getPage(0).getMediaBox();
        }
    }

    @Test
    void sameReceiptHasTheSameBytes() throws IOException {
        assertThat(receipt(SampleInvoices.rupees(), ENGLISH, PaperRoll.MM_58))
                .isEqualTo(receipt(SampleInvoices.rupees(), ENGLISH, PaperRoll.MM_58));
    }
}
