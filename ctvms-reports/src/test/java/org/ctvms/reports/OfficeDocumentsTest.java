package org.ctvms.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ctvms.core.language.Language.ENGLISH;
import static org.ctvms.core.language.Language.INDONESIAN;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.ctvms.core.invoice.Operator;
import org.junit.jupiter.api.Test;

class OfficeDocumentsTest {
    @Test
    void anInvoiceInRupeesSaysAllInEnglish() throws IOException {
        assertThat(PdfText.of(SampleInvoices.rupees(), ENGLISH)).isEqualTo("""
                Sample Cable Network INVOICE
                1 Example Street No. 1042
                Sampletown 600001 3 November 2026
                billing@example.com
                Billed to Connection
                Sample Customer Service Cable TV
                12 B Plan Family Pack
                Market Road Device STB-0001
                Sample District Expires on 31 December 2026
                Sample State
                Sampleland
                600002
                CRF 77
                Month Payment Amount
                August 2026 Settled ₹12,34,567.50
                September 2026 Settled ₹250.00
                October 2026 Part payment ₹99.25
                Payment mode Online Total paid ₹12,34,916.75
                Reference SAMPLE-REF-1
                Due left ₹150.75
                Thank you for your payment.
                Keep this invoice.
                Invoice 1042 Page 1 of 1""");
    }

    @Test
    void anInvoiceInRupiahSaysAllInIndonesian() throws IOException {
        assertThat(PdfText.of(SampleInvoices.rupiah(), INDONESIAN)).isEqualTo("""
                Sample Cable Network KUITANSI
                1 Example Street No. 1042
                Sampletown 600001 3 November 2026
                billing@example.com
                Ditagihkan kepada Sambungan
                Contoh Pelanggan Layanan TV kabel
                12 B Paket Family Pack
                Market Road Perangkat STB-0001
                Sample District Berlaku hingga 31 Desember 2026
                Sample State
                Sampleland
                600002
                CRF 77
                Bulan Pembayaran Jumlah
                Agustus 2026 Lunas Rp250.000
                September 2026 Dibayar sebagian Rp1.000.000
                Cara pembayaran Daring Total dibayar Rp1.250.000
                Referensi SAMPLE-REF-1
                Sisa tunggakan Rp1.234.567
                Thank you for your payment.
                Keep this invoice.
                Kuitansi 1042 Halaman 1 dari 1""");
    }

    @Test
    void manyMonthsFlowToNumberedPagesThatRepeatTheHead() throws IOException {
        List<String> pages = PdfText.pages(SampleInvoices.ofMonths(60), ENGLISH);
        assertThat(pages).hasSize(3);
        IntStream.range(0, 3)
                .forEach(page -> assertThat(pages.get(page))
                        .contains("Month Payment Amount")
                        .endsWith("Invoice 1042 Page " + (page + 1) + " of 3"));
        assertThat(String.join("\n", pages).split("Settled")).hasSize(61);
    }

    @Test
    void theLongestTextsAreCompleteHoweverTheyWrap() throws IOException {
        String text = PdfText.of(SampleInvoices.longest(), ENGLISH);
        int names = 1 + 5 + 10 + 1 + 6 + 2 + 1;
        assertThat(text.chars().filter(letter -> letter == 'W')).hasSize(names * 3);
        assertThat(text).contains("₹9,99,99,99,99,999.9999", "No. 9223372036854775807");
    }

    @Test
    void noTextReachesBeyondTheMargins() throws IOException {
        assertThat(PdfText.edges(PdfText.pdf(SampleInvoices.longest(), ENGLISH)))
                .allMatch(x -> x >= 51.9 && x <= 595 - 51.9);
    }

    @Test
    void hostileTextsComeOutAsTheyAre() throws IOException {
        String hostile = "<script>alert('x')</script> =1+1 (\\) /JS {0} ${x} %";
        assertThat(PdfText.of(SampleInvoices.named(hostile), ENGLISH)).contains(hostile);
    }

    @Test
    void whatTheFontLacksIsShownAsReplaced() throws IOException {
        assertThat(PdfText.of(SampleInvoices.named("A 中 😀 א B"), ENGLISH)).contains("A ? ? ? B");
    }

    @Test
    void anOperatorWithHundredsOfLinesStillGetsAnInvoice() throws IOException {
        Operator operator = new Operator("Sample", "a\n".repeat(249) + "z", "n\n".repeat(490) + "last");
        String text = PdfText.of(SampleInvoices.named("Sample Customer", operator), ENGLISH);
        assertThat(text).contains("z", "Sample Customer", "Total paid", "last");
        assertThat(text.lines().filter("n"::equals)).hasSize(490);
    }

    @Test
    void metadataNamesTheInvoiceTheOperatorAndTheLanguage() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(PdfText.pdf(SampleInvoices.rupiah(), INDONESIAN))) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Kuitansi 1042");
            assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("Sample Cable Network");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("id");
            assertThat(pdf.getDocumentInformation().getCreationDate().toInstant())
                    .hasToString("2026-11-03T00:00:00Z");
        }
    }

    @Test
    void anInvoiceIsSmall() throws IOException {
        assertThat(PdfText.pdf(SampleInvoices.rupees(), ENGLISH)).hasSizeLessThan(40_000);
    }

    @Test
    void aStreamThatFailsIsReportedAsItIs() {
        IOException full = new IOException("the disk is full");
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw full;
            }
        };
        assertThatThrownBy(() -> new OfficeDocuments().writeInvoice(SampleInvoices.rupees(), ENGLISH, broken))
                .isSameAs(full);
    }
}
