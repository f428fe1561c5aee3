package org.ctvms.core.billing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.ctvms.core.job.Cancellation;
import org.ctvms.core.refusal.Rule;
import org.ctvms.core.refusal.RuleRefusedException;
import org.ctvms.core.storage.Transactions;
import org.ctvms.core.time.Moment;

/**
 * Opens the months that have begun, batch by batch. If an amount is too large, batches are halved until the connection
 * is found; it is left out, and all others are charged. Used by one thread.
 */
final class MonthsOpening {
    private static final int LARGEST_BATCH = 10_000;
    private static final int LEFT_OUT_AT_ONCE = 100;

    private final Transactions<? extends LedgerWork> transactions;
    private final MonthOpening opening;
    private final LocalDate today;
    private int size = LARGEST_BATCH;
    private int passed;

    MonthsOpening(Transactions<? extends LedgerWork> transactions, MonthOpening opening, LocalDate today) {
        this.transactions = transactions;
        this.opening = opening;
        this.today = today;
    }

    /** Opens the next batch; empty if there is none. */
    Optional<MonthOpening.Batch> next() {
        AtomicReference<LedgerPosition> tried = new AtomicReference<>();
        while (true) {
            try {
                Optional<MonthOpening.Batch> batch =
                        transactions.write(work -> opening.openNextBatch(work.ledger(), today, size, tried::set));
                passed();
                return batch;
            } catch (RuleRefusedException e) {
                checkIsTooLarge(e);
            }
            if (size == 1) {
                size = LARGEST_BATCH;
                passed = 0;
                return transactions.write(work -> opening.leaveOutNext(work.ledger(), today, tried.get()));
            }
            size = (size + 1) / 2;
            passed = 0;
        }
    }

    // why: the two halves of a batch that failed have passed, so that there is nothing left to look for
    private void passed() {
        passed++;
        if (passed == 2) {
            size = Math.min(2 * size, LARGEST_BATCH);
            passed = 0;
        }
    }

    private static void checkIsTooLarge(RuleRefusedException refusal) {
        if (refusal.rule() != Rule.FIGURE_TOO_LARGE) {
            throw refusal;
        }
    }

    /** Tries the connections again that were left out before; those that do not fit yet stay so. */
    AccountOpening.OpenedMonth openLeftOut(Moment now, Cancellation cancellation) {
        var opened = new AccountOpening.OpenedMonth(0, 0);
        List<LeftOutConnection> page = leftOut(0);
        while (!page.isEmpty() && !cancellation.isRequested()) {
            for (LeftOutConnection connection : page) {
                opened = opened.plus(openLeftOut(connection, now));
            }
            page = leftOut(page.get(page.size() - 1).id().value());
        }
        return opened;
    }

    private AccountOpening.OpenedMonth openLeftOut(LeftOutConnection connection, Moment now) {
        try {
            return transactions.write(work -> opening.openOne(work.ledger(), connection.id(), now));
        } catch (RuleRefusedException e) {
            checkIsTooLarge(e);
            return new AccountOpening.OpenedMonth(0, 0);
        }
    }

    private List<LeftOutConnection> leftOut(long after) {
        return transactions.read(work -> work.ledger().leftOut(after, LEFT_OUT_AT_ONCE));
    }
}
