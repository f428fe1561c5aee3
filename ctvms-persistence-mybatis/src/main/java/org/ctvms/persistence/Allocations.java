package org.ctvms.persistence;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ctvms.core.invoice.Allocation;
import org.ctvms.core.invoice.InvoiceNumber;
import org.ctvms.core.payment.Receipt;

/** Reads the allocations of some payments at once. */
final class Allocations {
    private final Map<InvoiceNumber, List<Allocation>> byNumber;

    private Allocations(Map<InvoiceNumber, List<Allocation>> byNumber) {
        this.byNumber = byNumber;
    }

    static Allocations of(List<InvoiceNumber> numbers, PaymentMapper mapper) {
        return new Allocations(numbers.isEmpty() ? List.of() : mapper.allocations(numbers));
    }

    /** The same as they are now, whatever the transaction saw before. */
    static Allocations now(List<InvoiceNumber> numbers, PaymentMapper mapper) {
        return new Allocations(numbers.isEmpty() ? List.of() : mapper.allocationsNow(numbers));
    }

    private Allocations(List<AllocationRow> rows) {
        this(rows.stream()
                .collect(Collectors.groupingBy(
                        AllocationRow::invoiceNumber,
                        Collectors.mapping(AllocationRow::toDomain, Collectors.toUnmodifiableList()))));
    }

    /** The receipts of the payments, with their allocations. */
    static List<Receipt> receipts(List<ReceiptRow> rows, PaymentMapper mapper) {
        Allocations allocations =
                of(rows.stream().map(ReceiptRow::invoiceNumber).toList(), mapper);
        return rows.stream()
                .map(row -> row.toDomain(allocations.of(row.invoiceNumber())))
                .toList();
    }

    List<Allocation> of(InvoiceNumber number) {
        return byNumber.getOrDefault(number, List.of());
    }
}
