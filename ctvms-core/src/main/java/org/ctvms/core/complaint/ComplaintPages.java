package org.ctvms.core.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.refusal.Check;
import org.ctvms.core.refusal.NotFoundException;
import org.ctvms.core.storage.Transactions;

/** Reads complaints for either role. */
record ComplaintPages(Transactions<? extends ComplaintWork> transactions) {
    private static final int LARGEST_PAGE = 1000;

    Complaint find(ComplaintNumber number, Optional<Crf> owner) {
        Check.given("complaint", number);
        return transactions
                .read(work -> work.complaints().find(number, owner))
                .orElseThrow(() -> new NotFoundException("complaint", number));
    }

    List<Complaint> list(ComplaintFilter filter, LocalDate today, Optional<ComplaintNumber> below, int limit) {
        Check.given("below", below);
        Check.between("limit", limit, 1, LARGEST_PAGE);
        long before = below.map(ComplaintNumber::value).orElse(Long.MAX_VALUE);
        return transactions.read(work -> work.complaints().list(filter, today, before, limit));
    }
}
