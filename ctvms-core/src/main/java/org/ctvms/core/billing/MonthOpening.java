package org.ctvms.core.billing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Consumer;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.time.Moment;

/** Opens the months that have begun, one batch of connections at a time, each batch under the position's lock. */
final class MonthOpening {
    private final AccountOpening opening;

    MonthOpening(AccountOpening opening) {
        this.opening = opening;
    }

    /**
     * Opens the next batch of the oldest month that is not open for all; empty if there is none up to today.
     *
     * @param size how many connections at most
     * @param begun gets the position that the batch begins at
     */
    Optional<Batch> openNextBatch(LedgerStore ledger, LocalDate today, int size, Consumer<LedgerPosition> begun) {
        YearMonth current = YearMonth.from(today);
        LedgerPosition locked = ledger.lockPosition();
        begun.accept(locked);
        LedgerPosition position = locked.startingWith(current);
        YearMonth month = position.openedThrough().orElseThrow().plusMonths(1);
        if (month.isAfter(current)) {
            saveIfBegun(ledger, locked, position);
            return Optional.empty();
        }
        if (ledger.fixPrices(current, Optional.empty())) {
            // why: committed before a connection is locked, for payments lock connections first
            return Optional.of(Batch.OF_NONE);
        }
        long upTo = Math.min(position.cursor() + size, position.highestConnection());
        var opened = opening.openMonth(ledger, month, new ConnectionRange(position.cursor(), upTo));
        ledger.save(position.opened(month, upTo));
        return Optional.of(new Batch(
                opened.charges(), opened.accounts(), upTo - position.cursor(), left(position, upTo, month, current)));
    }

    /** Leaves the next connection out from the next month on, unless another run went on meanwhile. */
    Optional<Batch> leaveOutNext(LedgerStore ledger, LocalDate today, LedgerPosition tried) {
        LedgerPosition position = ledger.lockPosition();
        if (!position.equals(tried)) {
            return Optional.of(Batch.OF_NONE);
        }
        YearMonth current = YearMonth.from(today);
        LedgerPosition begun = position.startingWith(current);
        YearMonth month = begun.openedThrough().orElseThrow().plusMonths(1);
        long next = begun.cursor() + 1;
        ledger.leaveOut(new ConnectionId(next), month);
        ledger.save(begun.opened(month, next));
        return Optional.of(new Batch(0, 0, 1, left(begun, next, month, current)));
    }

    /** Opens what is not open yet of one connection. */
    AccountOpening.OpenedMonth openOne(LedgerStore ledger, ConnectionId id, Moment now) {
        return opening.catchUp(ledger, id, now);
    }

    private static long left(LedgerPosition position, long done, YearMonth month, YearMonth current) {
        return position.highestConnection() * (1 + ChronoUnit.MONTHS.between(month, current)) - done;
    }

    private static void saveIfBegun(LedgerStore ledger, LedgerPosition locked, LedgerPosition position) {
        if (!locked.equals(position)) {
            ledger.save(position);
        }
    }

    /** What one batch did: the connections it saw, and those left to see, some of them in several months. */
    record Batch(int charges, int accounts, long seen, long left) {
        /** No connection was seen yet: prices were fixed, or another run went on. */
        static final Batch OF_NONE = new Batch(0, 0, 0, 0);

        boolean isOfNone() {
            return this == OF_NONE;
        }
    }
}
