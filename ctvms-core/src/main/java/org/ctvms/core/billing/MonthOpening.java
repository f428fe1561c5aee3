package org.ctvms.core.billing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Opens the months that have begun, one batch of connections at a time, each batch under the position's lock. */
final class MonthOpening {
    private static final int CONNECTIONS_PER_BATCH = 10_000;

    private final AccountOpening opening;

    MonthOpening(AccountOpening opening) {
        this.opening = opening;
    }

    /** Opens the next batch of the oldest month that is not open for all; empty if there is none up to today. */
    Optional<Batch> openNextBatch(LedgerStore ledger, LocalDate today) {
        YearMonth current = YearMonth.from(today);
        LedgerPosition locked = ledger.lockPosition();
        LedgerPosition position = locked.startingWith(current);
        YearMonth month = position.openedThrough().orElseThrow().plusMonths(1);
        if (month.isAfter(current)) {
            saveIfBegun(ledger, locked, position);
            return Optional.empty();
        }
        if (ledger.fixPrices(current, Optional.empty())) {
            // why: committed before a connection is locked, for payments lock connections first
            return Optional.of(Batch.OF_PRICES);
        }
        long upTo = Math.min(position.cursor() + CONNECTIONS_PER_BATCH, position.highestConnection());
        var opened = opening.openMonth(ledger, month, new ConnectionRange(position.cursor(), upTo));
        ledger.save(position.opened(month, upTo));
        return Optional.of(new Batch(
                opened.charges(), opened.accounts(), upTo - position.cursor(), left(position, upTo, month, current)));
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
        /** Prices were fixed, and connections come next. */
        static final Batch OF_PRICES = new Batch(0, 0, 0, 0);

        boolean isOfPrices() {
            return this == OF_PRICES;
        }
    }
}
