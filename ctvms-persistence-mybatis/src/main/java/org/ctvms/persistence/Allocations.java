package org.ctvms.persistence;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ctvms.core.invoice.Allocation;
import org.ctvms.core.invoice.InvoiceNumber;

/** Reads the allocations of some payments at once. */
final class Allocations {
    private final Map<InvoiceNumber, List<Allocation>> byNumber;

    private Allocations(Map<InvoiceNumber, List<Allocation>> byNumber) {
        this.byNumber = byNumber;
    }

    static Allocations of(List<InvoiceNumber> numbers, PaymentMapper mapper) {
        List<AllocationRow> rows = numbers.isEmpty() ? List.of() : mapper.allocations(numbers);
        return new Allocations(rows.stream()
                .collect(Collectors.groupingBy(
                        AllocationRow::invoiceNumber,
                        Collectors.mapping(AllocationRow::toDomain, Collectors.toUnmodifiableList()))));
    }

    List<Allocation> of(InvoiceNumber number) {
        return byNumber.getOrDefault(number, List.of());
    }
}
