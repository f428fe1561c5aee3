package org.ctvms.core.payment;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.external.ExternalId;
import org.ctvms.core.invoice.PaymentMode;
import org.ctvms.core.money.Money;
import org.ctvms.core.refusal.Check;
import org.ctvms.core.refusal.InvalidInputException;

/**
 * A payment as it was asked for.
 *
 * @param parts what is paid for each connection, in the order in which accounts are locked
 */
record PaymentRequest(
        List<Part> parts,
        PaymentMode mode,
        Optional<PaymentReference> reference,
        Optional<String> idempotencyKey,
        Optional<ExternalId> externalId) {
    private static final int LONGEST = 100;
    private static final int MOST_CONNECTIONS = 50;

    static PaymentRequest cash(ConnectionId connectionId, Money amount) {
        return cash(List.of(new Part(connectionId, amount)));
    }

    static PaymentRequest cash(Map<ConnectionId, Money> amounts) {
        return cash(parts(amounts));
    }

    private static PaymentRequest cash(List<Part> parts) {
        return new PaymentRequest(parts, PaymentMode.CASH, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static PaymentRequest online(ConnectionId connectionId, Money amount, String reference) {
        return online(List.of(new Part(connectionId, amount)), reference);
    }

    static PaymentRequest online(Map<ConnectionId, Money> amounts, String reference) {
        return online(parts(amounts), reference);
    }

    private static List<Part> parts(Map<ConnectionId, Money> amounts) {
        List<Part> parts = Check.given("amounts", amounts).entrySet().stream()
                .map(amount -> new Part(amount.getKey(), amount.getValue()))
                .sorted(Part.LOCK_ORDER)
                .toList();
        if (parts.isEmpty() || parts.size() > MOST_CONNECTIONS) {
            throw new InvalidInputException(
                    "amounts",
                    "are for " + parts.size() + " connections; pay for 1 to " + MOST_CONNECTIONS + " at once");
        }
        return parts;
    }

    private static PaymentRequest online(List<Part> parts, String reference) {
        return new PaymentRequest(
                parts,
                PaymentMode.ONLINE,
                Optional.of(PaymentReference.typed(reference)),
                Optional.empty(),
                Optional.empty());
    }

    PaymentRequest keyed(String key) {
        String checked = Check.identifier("idempotencyKey", key, LONGEST);
        return new PaymentRequest(parts, mode, reference, Optional.of(checked), externalId);
    }

    PaymentRequest identified(ExternalId id) {
        return new PaymentRequest(parts, mode, reference, idempotencyKey, Optional.of(Check.given("externalId", id)));
    }

    /** The receipts of this request, if it is one of those that were booked, in the order of its connections. */
    Optional<List<Receipt>> among(Collection<BookedPayment> booked) {
        // why: what one call booked has one text; payments from before references were folded may differ in it
        return booked.stream().collect(Collectors.groupingBy(BookedPayment::reference)).values().stream()
                .filter(this::isThe)
                .findFirst()
                .map(PaymentRequest::receipts);
    }

    private boolean isThe(List<BookedPayment> booked) {
        Set<Part> paid = booked.stream().map(Part::of).collect(Collectors.toUnmodifiableSet());
        return booked.size() == parts.size()
                && paid.equals(Set.copyOf(parts))
                && booked.stream().allMatch(this::isPaidAlike);
    }

    private boolean isPaidAlike(BookedPayment booked) {
        return booked.mode() == mode
                && (externalId.isEmpty() || externalId.equals(booked.externalId()))
                && booked.reference().map(PaymentReference::folded).equals(reference.map(PaymentReference::folded));
    }

    private static List<Receipt> receipts(List<BookedPayment> booked) {
        return booked.stream()
                .map(BookedPayment::receipt)
                .sorted(Comparator.comparingLong(
                        receipt -> receipt.connectionId().value()))
                .toList();
    }

    /** What is paid for one connection. */
    record Part(ConnectionId connectionId, Money amount) {
        static final Comparator<Part> LOCK_ORDER =
                Comparator.comparingLong(part -> part.connectionId().value());

        Part {
            Check.given("connection", connectionId);
            Check.given("amount", amount);
        }

        static Part of(BookedPayment booked) {
            return new Part(booked.receipt().connectionId(), booked.receipt().amount());
        }
    }
}
