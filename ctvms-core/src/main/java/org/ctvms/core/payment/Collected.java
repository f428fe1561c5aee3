package org.ctvms.core.payment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.connection.StatusChanged;
import org.ctvms.core.event.Event;
import org.ctvms.core.invoice.InvoiceNumber;
import org.ctvms.core.invoice.PaymentMode;
import org.ctvms.core.refusal.Rule;
import org.ctvms.core.refusal.RuleRefusedException;

/** The receipts of a call, and what it booked; nothing for a payment that was booked before. */
record Collected(List<Receipt> receipts, List<Entry> booked) {
    static Collected before(List<Receipt> receipts) {
        return new Collected(receipts, List.of());
    }

    static Collected now(List<Entry> booked) {
        return new Collected(booked.stream().map(Entry::receipt).toList(), booked);
    }

    /** The same, refused if it drew a number that was given out before a backup was restored. */
    Collected beyond(Optional<InvoiceNumber> archived) {
        booked.stream()
                .map(entry -> entry.receipt().invoice())
                .filter(number -> archived.filter(highest -> highest.value() >= number.value())
                        .isPresent())
                .findFirst()
                .ifPresent(number -> refuse(number, archived.orElseThrow()));
        return this;
    }

    private static void refuse(InvoiceNumber drawn, InvoiceNumber archived) {
        throw new RuleRefusedException(
                Rule.INVOICE_SERIES_BEHIND,
                "The next invoice would be " + drawn + ", but the archive has invoices up to " + archived
                        + "; if a backup was restored, an admin must move the series past the last invoice issued");
    }

    List<Event> events(PaymentMode mode) {
        return booked.stream().flatMap(entry -> entry.events(mode)).toList();
    }

    /** A receipt, and the connection before and after the payment. */
    record Entry(Receipt receipt, ServiceConnection before, ServiceConnection after) {
        Stream<Event> events(PaymentMode mode) {
            return Stream.concat(
                    Stream.of(new PaymentReceived(after.crf(), mode, receipt)),
                    StatusChanged.between(before, after).stream());
        }
    }
}
