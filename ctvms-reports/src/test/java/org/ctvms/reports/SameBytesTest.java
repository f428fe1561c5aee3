package org.ctvms.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ctvms.core.language.Language.ENGLISH;

import java.io.IOException;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.ctvms.core.invoice.Invoice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SameBytesTest {
    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();
    private final Invoice invoice = SampleInvoices.ofMonths(40);

    @AfterEach
    void putDefaultsBack() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @Test
    void anInvoiceMadeLaterHasTheSameBytes() throws Exception {
        byte[] first = PdfText.pdf(invoice, ENGLISH);
        Thread.sleep(1100);
        assertThat(PdfText.pdf(invoice, ENGLISH)).isEqualTo(first);
    }

    @Test
    void defaultsOfTheJvmDoNotMatter() throws IOException {
        byte[] first = PdfText.pdf(invoice, ENGLISH);
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        assertThat(PdfText.pdf(invoice, ENGLISH)).isEqualTo(first);
    }

    @Test
    void manyAtOnceAreTheSame() throws Exception {
        byte[] first = PdfText.pdf(invoice, ENGLISH);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            var made = threads.invokeAll(IntStream.range(0, 40)
                    .<Callable<byte[]>>mapToObj(i -> () -> PdfText.pdf(invoice, ENGLISH))
                    .toList());
            for (var pdf : made) {
                assertThat(pdf.get()).isEqualTo(first);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void anotherInvoiceHasOtherBytes() throws IOException {
        assertThat(PdfText.pdf(SampleInvoices.named("A"), ENGLISH))
                .isNotEqualTo(PdfText.pdf(SampleInvoices.named("B"), ENGLISH));
    }
}
