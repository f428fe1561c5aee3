package org.ctvms.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ctvms.core.language.Language.ENGLISH;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.ctvms.core.refusal.InvalidInputException;
import org.ctvms.core.report.ReportDocument;
import org.ctvms.core.report.ReportFormat;
import org.ctvms.core.report.ReportTotals;
import org.junit.jupiter.api.Test;

class LogoTest {
    private final OfficeDocuments documents = new OfficeDocuments().withLogo(SampleLogo.png());

    @Test
    void invoiceAndReportShowTheLogo() throws IOException {
        ByteArrayOutputStream invoice = new ByteArrayOutputStream();
        documents.writeInvoice(SampleInvoices.rupees(), ENGLISH, invoice);
        assertThatItShowsTheLogo(invoice.toByteArray(), "logo-invoice");

        ByteArrayOutputStream report = new ByteArrayOutputStream();
        try (ReportDocument document = documents.begin(ReportFormat.PDF, SampleReports.rupees(), ENGLISH, report)) {
            document.finish(ReportTotals.NONE);
        }
        assertThatItShowsTheLogo(report.toByteArray(), "logo-report");
    }

    private static void assertThatItShowsTheLogo(byte[] pdf, String name) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDPage page = document.getPage(0);
            assertThat(StreamSupport.stream(
                                    page.getResources().getXObjectNames().spliterator(), false)
                            .filter(page.getResources()::isImageXObject))
                    .isNotEmpty();
            Path picture = Path.of("target", "screenshots", name + ".png");
            Files.createDirectories(picture.getParent());
            ImageIO.write(new PDFRenderer(document).renderImageWithDPI(0, 96), "png", picture.toFile());
        }
    }

    @Test
    void whatIsNoPictureIsRefused() {
        byte[] text = "not a picture".getBytes(StandardCharsets.US_ASCII);
        assertThatThrownBy(() -> new OfficeDocuments().withLogo(text))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("is no PNG or JPEG picture");
    }
}
