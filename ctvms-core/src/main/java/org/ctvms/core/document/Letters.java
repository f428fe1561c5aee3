package org.ctvms.core.document;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ctvms.core.invoice.Allocation;
import org.ctvms.core.invoice.Invoice;
import org.ctvms.core.invoice.InvoiceNumber;
import org.ctvms.core.mail.Attachment;
import org.ctvms.core.mail.Language;
import org.ctvms.core.mail.Letter;
import org.ctvms.core.mail.LetterWriter;
import org.ctvms.core.mail.MailKind;
import org.ctvms.core.mail.QueuedMail;

/** Makes letters in the operator's name; one about an invoice carries its document. Thread-safe. */
public final class Letters implements LetterWriter {
    private final InvoiceDesk desk;
    private final Language language;
    private final String operatorName;

    /** Writes in the language and the operator's name. */
    public Letters(InvoiceDesk desk, Language language, String operatorName) {
        this.desk = desk;
        this.language = language;
        this.operatorName = operatorName;
    }

    @Override
    public Letter write(QueuedMail mail) {
        return mail.kind() == MailKind.INVOICE ? aboutInvoice(mail) : letter(mail, mail.values(), Optional.empty());
    }

    private Letter aboutInvoice(QueuedMail mail) {
        long number = Long.parseLong(mail.values().get("invoice"));
        Invoice invoice = desk.find(new InvoiceNumber(number), Optional.empty());
        InvoiceDocument archived = desk.open(invoice);
        InvoiceDocument document = archived.pdf().isPresent() ? archived : desk.restore(invoice);
        Attachment pdf = new Attachment(
                document.fileName(), "application/pdf", document.pdf().orElseThrow());
        return letter(mail, values(invoice), Optional.of(pdf));
    }

    private Letter letter(QueuedMail mail, Map<String, String> values, Optional<Attachment> attachment) {
        return new Letter(mail.id(), mail.kind(), mail.recipient(), language, operatorName, values, attachment);
    }

    private Map<String, String> values(Invoice invoice) {
        Map<String, String> values = new HashMap<>();
        values.put("customerName", invoice.customerName());
        values.put("crf", invoice.crf().toString());
        values.put("invoice", invoice.number().toString());
        values.put("issuedOn", invoice.issuedOn().format(dates()));
        values.put("amount", invoice.currency().format(invoice.amount()));
        values.put("months", months(invoice));
        values.put("service", invoice.service().name());
        values.put("plan", invoice.planName());
        values.put("device", invoice.deviceId());
        values.put("expiresOn", invoice.expiresOn().format(dates()));
        values.put("dueLeft", invoice.currency().format(invoice.dueLeft()));
        values.put("mode", invoice.mode().name());
        values.put("reference", invoice.reference().orElse(""));
        return values;
    }

    private String months(Invoice invoice) {
        DateTimeFormatter names = DateTimeFormatter.ofPattern("MMMM yyyy", language.locale());
        return invoice.allocations().stream()
                .map(Allocation::month)
                .map(names::format)
                .collect(Collectors.joining(", "));
    }

    private DateTimeFormatter dates() {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale());
    }
}
