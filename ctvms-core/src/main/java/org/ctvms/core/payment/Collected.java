package org.ctvms.core.payment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.connection.StatusChanged;
import org.ctvms.core.event.Event;
import org.ctvms.core.invoice.PaymentMode;

/** A receipt, and the connection before and after the payment; empty for a payment that was booked before. */
record Collected(Receipt receipt, Optional<ServiceConnection> before, Optional<ServiceConnection> after) {
    static Collected before(Receipt receipt) {
        return new Collected(receipt, Optional.empty(), Optional.empty());
    }

    static Collected now(Receipt receipt, ServiceConnection before, ServiceConnection after) {
        return new Collected(receipt, Optional.of(before), Optional.of(after));
    }

    List<Event> events(PaymentMode mode) {
        Stream<Event> received = after.stream().map(payer -> new PaymentReceived(payer.crf(), mode, receipt));
        Stream<StatusChanged> changed =
                before.stream().flatMap(earlier -> StatusChanged.between(earlier, after.orElseThrow()).stream());
        return Stream.concat(received, changed).collect(Collectors.toUnmodifiableList());
    }
}
