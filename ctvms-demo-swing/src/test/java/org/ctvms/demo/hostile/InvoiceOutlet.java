package org.ctvms.demo.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.ctvms.core.invoice.Invoice;

/** An invoice's document shows every text of the invoice. */
final class InvoiceOutlet {
    private InvoiceOutlet() {}

    static void check(Papers papers) {
        Pdf pdf = Pdf.read(papers.invoicePdf());
        assertThat(pdf.author()).isEqualTo(papers.invoice().operator().name());
        Told.in(pdf, texts(papers.invoice()));
    }

    private static List<String> texts(Invoice invoice) {
        Stream<String> lines = Stream.of(
                        invoice.operator().address().lines(),
                        invoice.operator().footerNotes().lines(),
                        invoice.address().lines().stream(),
                        invoice.reference().stream())
                .flatMap(texts -> texts);
        Stream<String> names =
                Stream.of(invoice.operator().name(), invoice.customerName(), invoice.planName(), invoice.deviceId());
        return Stream.concat(names, lines).toList();
    }
}
