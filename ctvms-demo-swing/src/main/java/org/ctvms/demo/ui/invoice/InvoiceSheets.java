package org.ctvms.demo.ui.invoice;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ctvms.core.document.InvoiceDocument;
import org.ctvms.core.invoice.InvoiceNumber;
import org.ctvms.demo.ui.document.JoinedPdf;

/**
 * The documents of one payment's invoices, as one file that is looked at, saved and printed at once.
 *
 * @param numbers of the invoices
 * @param lost the first whose file is missing or damaged
 * @param fileName the name it is saved under
 * @param pdf the file; empty if a document is lost
 */
public record InvoiceSheets(List<InvoiceNumber> numbers, Optional<InvoiceDocument> lost, String fileName, byte[] pdf) {
    /** Opens the invoices' documents by the call, and joins them. Off the event thread. */
    public static InvoiceSheets open(Function<InvoiceNumber, InvoiceDocument> call, List<InvoiceNumber> numbers) {
        List<InvoiceDocument> documents = numbers.stream().map(call).toList();
        Optional<InvoiceDocument> lost =
                documents.stream().filter(document -> document.pdf().isEmpty()).findFirst();
        return new InvoiceSheets(numbers, lost, fileName(documents), lost.isPresent() ? new byte[0] : join(documents));
    }

    private static byte[] join(List<InvoiceDocument> documents) {
        return JoinedPdf.of(
                documents.stream().flatMap(document -> document.pdf().stream()).toList());
    }

    private static String fileName(List<InvoiceDocument> documents) {
        return documents.size() == 1
                ? documents.get(0).fileName()
                : documents.stream()
                        .map(document -> document.invoice().number().toString())
                        .collect(Collectors.joining("-", "invoices-", ".pdf"));
    }
}
