package org.ctvms.core.payment;

import java.util.List;
import java.util.stream.Stream;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.connection.StatusChanged;
import org.ctvms.core.event.Event;
import org.ctvms.core.invoice.PaymentMode;

/** The receipts of a call, and what it booked; nothing for a payment that was booked before. */
record Collected(List<Receipt> receipts, List<Entry> booked) {
    static Collected before(List<Receipt> receipts) {
        return new Collected(receipts, List.of());
    }

    static Collected now(List<Entry> booked) {
        return new Collected(booked.stream().map(Entry::receipt).toList(), booked);
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
