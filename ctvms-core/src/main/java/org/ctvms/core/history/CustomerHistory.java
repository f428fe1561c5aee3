package org.ctvms.core.history;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.refusal.Check;
import org.ctvms.core.refusal.NotFoundException;
import org.ctvms.core.storage.Transactions;
import org.ctvms.core.time.Moment;
import org.ctvms.core.time.OperatorClock;

/**
 * Everything that happened to a customer: charges, payments, statuses, mails, complaints, and what was done by whom. Mails
 * and the audit trail are shown as long as the settings store them, all else for ever. Thread-safe.
 */
public final class CustomerHistory {
    private static final int LARGEST_PAGE = 1000;

    private final Transactions<? extends HistoryWork> transactions;
    private final OperatorClock clock;

    /** Reads histories from the storage. */
    public CustomerHistory(Transactions<? extends HistoryWork> transactions, OperatorClock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * The customer's history, newest first, in pages; the customer may have been removed.
     *
     * @param before the position of the last entry of the page before; empty for the first page
     * @param limit 1 to 1000
     * @throws NotFoundException if there is no such customer
     */
    public List<HistoryEntry> list(Crf crf, Optional<HistoryPosition> before, int limit) {
        Check.given("crf", crf);
        Check.given("before", before);
        Check.between("limit", limit, 1, LARGEST_PAGE);
        Moment now = clock.moment();
        ZoneOffset offset = clock.zone().getRules().getStandardOffset(now.at());
        return transactions.read(work -> list(work, crf, offset, before, limit));
    }

    private static List<HistoryEntry> list(
            HistoryWork work, Crf crf, ZoneOffset offset, Optional<HistoryPosition> before, int limit) {
        List<HistoryEntry> page = work.histories().newest(crf, offset, before, limit);
        if (page.isEmpty() && work.customers().find(crf).isEmpty()) {
            throw new NotFoundException("customer", crf);
        }
        return page;
    }
}
