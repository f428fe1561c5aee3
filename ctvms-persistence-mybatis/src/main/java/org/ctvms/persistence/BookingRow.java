package org.ctvms.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.connection.ConnectionStatus;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.connection.Term;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.invoice.Allocation;
import org.ctvms.core.invoice.PaymentMode;
import org.ctvms.core.language.Language;
import org.ctvms.core.money.Money;
import org.ctvms.core.payment.Booking;
import org.ctvms.core.payment.PaymentReference;
import org.ctvms.core.plan.PlanId;
import org.ctvms.core.plan.ServiceType;

/**
 * A booking, flat: reaching into nested records costs MyBatis as much as all the rest of a payment.
 *
 * @param part the place of the booking among those of its call; two calls with one reference or key meet at the first
 */
record BookingRow(
        ConnectionId connectionId,
        Crf crf,
        ServiceType service,
        PlanId planId,
        String deviceId,
        LocalDate expiresOn,
        int anchorDay,
        LocalDate lastRenewedOn,
        LocalDate reconnectedOn,
        ConnectionStatus statusBefore,
        ConnectionStatus status,
        YearMonth openedThrough,
        LocalDate closedOn,
        Money amount,
        PaymentMode mode,
        String reference,
        String referenceKey,
        int part,
        String idempotencyKey,
        LocalDate receivedOn,
        Money dueLeft,
        String collectedBy,
        Instant recordedAt,
        YearMonth firstMonth,
        YearMonth lastMonth,
        YearMonth partlyPaidMonth,
        Money partlyPaid,
        YearMonth receivedIn,
        String currencyCode,
        int currencyDecimals,
        String operatorName,
        String operatorAddress,
        String footerNotes,
        Language language,
        String inWords) {
    /** Stands for "none" among the months that are charged. */
    private static final YearMonth NO_MONTH = YearMonth.of(1, 1);

    static BookingRow of(Booking booking, int part) {
        ServiceConnection connection = booking.connection();
        Term term = connection.term();
        List<Allocation> allocations = booking.allocations();
        Allocation last = allocations.get(allocations.size() - 1);
        return new BookingRow(
                connection.id(),
                connection.crf(),
                connection.service(),
                connection.planId(),
                connection.deviceId(),
                term.expiresOn(),
                term.anchorDay(),
                term.lastRenewedOn().orElse(null),
                term.reconnectedOn().orElse(null),
                booking.statusBefore(),
                connection.status(),
                connection.openedThrough(),
                connection.closedOn().orElse(null),
                booking.amount(),
                booking.mode(),
                booking.reference().map(PaymentReference::text).orElse(null),
                booking.reference().map(PaymentReference::folded).orElse(null),
                part,
                booking.idempotencyKey().orElse(null),
                booking.receivedOn(),
                booking.dueLeft(),
                booking.collectedBy(),
                booking.recordedAt(),
                allocations.get(0).month(),
                last.month(),
                last.settles() ? NO_MONTH : last.month(),
                last.amount(),
                YearMonth.from(booking.receivedOn()),
                booking.currency().code(),
                booking.currency().decimals(),
                booking.operator().name(),
                booking.operator().address(),
                booking.operator().footerNotes(),
                booking.language(),
                booking.inWords());
    }
}
