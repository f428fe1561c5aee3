package org.ctvms.core.document;

import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ctvms.core.invoice.Allocation;
import org.ctvms.core.invoice.Invoice;
import org.ctvms.core.invoice.InvoiceNumber;
import org.ctvms.core.mail.Attachment;
import org.ctvms.core.mail.Letter;
import org.ctvms.core.mail.LetterWriter;
import org.ctvms.core.mail.Letterhead;
import org.ctvms.core.mail.QueuedMail;

/** Creates the mail about an invoice, in the invoice's language, with its document. Thread-safe. */
public final class InvoiceLetters implements LetterWriter {
    private final InvoiceDesk desk;
    private final Letterhead letterhead;

    /** Writes with the letterhead. */
    public InvoiceLetters(InvoiceDesk desk, Letterhead letterhead) {
        this.desk = desk;
        this.letterhead = letterhead;
    }

    @Override
    public Optional<Letter> write(QueuedMail mail) {
        long number = Long.parseLong(mail.values().get("invoice"));
        Invoice invoice = desk.find(new InvoiceNumber(number), Optional.empty());
        InvoiceDocument archived = desk.open(invoice);
        InvoiceDocument document = archived.pdf().isPresent() ? archived : desk.make(invoice);
        Attachment pdf = new Attachment(
                document.fileName(), "application/pdf", document.pdf().orElseThrow());
        Letterhead own = invoice.language().map(letterhead::in).orElse(letterhead);
        return Optional.of(own.letter(mail, values(invoice, own), List.of(), Optional.of(pdf)));
    }

    private static Map<String, String> values(Invoice invoice, Letterhead letterhead) {
        Map<String, String> values = new HashMap<>();
        values.put("name", invoice.customerName());
        values.put("crf", invoice.crf().toString());
        values.put("invoice", invoice.number().toString());
        values.put("issuedOn", letterhead.date(invoice.issuedOn()));
        values.put("amount", letterhead.amount(invoice.amount()));
        values.put("months", months(invoice, letterhead));
        values.put("service", invoice.service().name());
        values.put("plan", invoice.planName());
        values.put("device", invoice.deviceId());
        values.put("expiresOn", letterhead.date(invoice.expiresOn()));
        values.put("dueLeft", letterhead.amount(invoice.dueLeft()));
        values.put("mode", invoice.mode().name());
        values.put("reference", invoice.reference().orElse(""));
        return values;
    }

    private static String months(Invoice invoice, Letterhead letterhead) {
        DateTimeFormatter names =
                DateTimeFormatter.ofPattern("MMMM yyyy", letterhead.language().locale());
        return invoice.allocations().stream()
                .map(Allocation::month)
                .map(names::format)
                .collect(Collectors.joining(", "));
    }
}
