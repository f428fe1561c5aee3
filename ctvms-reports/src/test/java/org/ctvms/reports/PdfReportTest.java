package org.ctvms.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ctvms.core.language.Language.ENGLISH;
import static org.ctvms.core.language.Language.INDONESIAN;
import static org.ctvms.core.report.ReportFormat.PDF;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.ctvms.core.language.Language;
import org.ctvms.core.report.ReportHeader;
import org.ctvms.core.report.ReportRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfReportTest {
    private static final String HEAD =
            "CRF Customer House Mobile E-mail Connection Status Month's state Charged Paid Open";

    @Test
    void aReportInRupeesSaysAllInEnglish() throws IOException {
        assertThat(text(SampleReports.rupees(), ENGLISH, SampleReports.rows(2))).isEqualTo("""
                Sample Cable Network Unpaid charges
                As of 22 November 2026. Made 23 November 2026 09:05 by sample-admin Cable TV, November 2026
                CRF Customer House Mobile E-mail Connection Status Month's state Charged Paid Open
                100 Sample Customer 0 0 B 098765 10000 sample0@example.com STB-100000 Active Partly paid \
                ₹1,250.50 ₹250.25 ₹1,000.25
                101 Sample Customer 1 1 B 098765 10001 sample1@example.com STB-100001 Inactive Not paid \
                ₹1,250.50 ₹0.00 ₹1,250.50
                Total Charges Charged Paid Open
                2 ₹2,501.00 ₹250.25 ₹2,250.75
                Page 1 of 1 Unpaid charges – Cable TV, November 2026""");
    }

    @Test
    void aReportInRupiahSaysAllInIndonesian() throws IOException {
        assertThat(text(SampleReports.rupiah(), INDONESIAN, List.of(SampleReports.named("Contoh"))))
                .isEqualTo("""
                Sample Cable Network Tagihan lunas
                Per 22 November 2026. Dibuat 23 November 2026 09:05 oleh sample-admin Internet, Agustus 2026
                CRF Pelanggan Rumah Ponsel Surel Sambungan Status Keadaan bulan Tagihan Dibayar Sisa
                100 Contoh Contoh Contoh Contoh Contoh Aktif Lunas Rp250.000 Rp250.000 Rp0
                Total Tagihan Tagihan Dibayar Sisa
                1 Rp250.000 Rp250.000 Rp0
                Halaman 1 dari 1 Tagihan lunas – Internet, Agustus 2026""");
    }

    @Test
    void everyPageRepeatsTheHeadAndIsNumbered() throws IOException {
        List<String> pages = PdfText.pages(made(SampleReports.rupees(), SampleReports.rows(100)));
        assertThat(pages).hasSize(4);
        IntStream.range(0, 4)
                .forEach(page -> assertThat(pages.get(page))
                        .contains(HEAD)
                        .endsWith("Page " + (page + 1) + " of 4 Unpaid charges – Cable TV, November 2026"));
        assertThat(pages.get(3)).contains("Total");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 28, 29, 30, 31, 32, 60, 61, 62, 63, 64, 65})
    void eachRowIsThereOnceWhereverThePageEnds(int count) throws IOException {
        String text = text(SampleReports.rupees(), ENGLISH, SampleReports.rows(count));
        assertThat(text.lines().filter(line -> line.matches("1\\d\\d Sample Customer .*")))
                .hasSize(count)
                .doesNotHaveDuplicates();
        assertThat(text).containsOnlyOnce("Total");
    }

    @Test
    void aReportOfNothingSaysSo() throws IOException {
        assertThat(text(SampleReports.rupees(), ENGLISH, List.of()))
                .contains(HEAD + "\nThere are no such charges.", "0 ₹0.00 ₹0.00 ₹0.00", "Page 1 of 1");
    }

    @Test
    void longTextsWrapAndAreComplete() throws IOException {
        byte[] pdf = made(SampleReports.rupees(), Collections.nCopies(3, SampleReports.named("W".repeat(254))));
        assertThat(letters(pdf)).isEqualTo(3 * 5 * 254);
        assertThat(PdfText.edges(pdf)).allMatch(x -> x >= 29.9 && x <= 842 - 29.9);
    }

    @Test
    void aRowThatIsTallerThanAPageGoesOnTheNext() throws IOException {
        byte[] pdf = made(SampleReports.rupees(), List.of(SampleReports.named("W".repeat(2000))));
        assertThat(letters(pdf)).isEqualTo(5 * 2000);
        assertThat(PdfText.pages(pdf)).hasSizeGreaterThan(4).allMatch(page -> page.contains(HEAD));
    }

    @Test
    void wordsArePartedBetweenRatherThanInside() throws IOException {
        String text = text(
                SampleReports.rupees(),
                ENGLISH,
                List.of(SampleReports.named("A Sample Customer of many Sample Names")));
        assertThat(text).contains("Sample", "Customer", "Names").doesNotContain("Sampl ", "Custome ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>x</b>", "=1+1", "(\\) /JS", "{0} ${x} %", "'quotes\""})
    void hostileTextsComeOutAsTheyAre(String hostile) throws IOException {
        assertThat(text(SampleReports.rupees(), ENGLISH, List.of(SampleReports.named(hostile))))
                .contains(hostile);
    }

    @Test
    void whatTheFontLacksIsShownAsReplaced() throws IOException {
        assertThat(text(SampleReports.rupees(), ENGLISH, List.of(SampleReports.named("A 中 😀 א B"))))
                .contains("100 A ? ? ? B");
    }

    @Test
    void allFontsAreInsideTheFile() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(made(SampleReports.rupees(), SampleReports.rows(60)))) {
            for (PDPage page : pdf.getPages()) {
                assertThat(page.getResources().getFontNames()).hasSize(2);
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void metadataNamesTheReportTheOperatorAndTheLanguage() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(SampleReports.made(PDF, SampleReports.rupiah(), INDONESIAN, List.of()))) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Tagihan lunas – Internet, Agustus 2026");
            assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("Sample Cable Network");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("id");
            assertThat(pdf.getDocumentInformation().getCreationDate().toInstant())
                    .hasToString("2026-11-23T03:35:07Z");
            assertThat(pdf.getPage(0).getRotation()).isEqualTo(90);
        }
    }

    private static String text(ReportHeader header, Language language, List<ReportRow> rows) throws IOException {
        return String.join("\n", PdfText.pages(SampleReports.made(PDF, header, language, rows)));
    }

    private static byte[] made(ReportHeader header, List<ReportRow> rows) throws IOException {
        return SampleReports.made(PDF, header, ENGLISH, rows);
    }

    private static long letters(byte[] pdf) throws IOException {
        return String.join("\n", PdfText.pages(pdf))
                .chars()
                .filter(letter -> letter == 'W')
                .count();
    }
}
