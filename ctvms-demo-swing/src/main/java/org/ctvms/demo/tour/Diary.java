package org.ctvms.demo.tour;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ctvms.core.money.Money;
import org.ctvms.core.payment.Receipt;

/** What happened in the year, as the people at the counter noted it, apart from the engine's ledger. */
final class Diary {
    private final Map<YearMonth, Money> taken = new TreeMap<>();
    private final List<Long> invoices = new ArrayList<>();
    private int added;
    private int removed;
    private int reconnected;

    void paid(Optional<Receipt> receipt) {
        receipt.ifPresent(paid -> {
            taken.merge(YearMonth.from(paid.receivedOn()), paid.amount(), Money::plus);
            invoices.add(paid.invoice().value());
        });
    }

    void added() {
        added++;
    }

    void removed() {
        removed++;
    }

    void reconnected() {
        reconnected++;
    }

    Money takenInAll() {
        return taken.values().stream().reduce(Money.ZERO, Money::plus);
    }

    List<Long> invoices() {
        return List.copyOf(invoices);
    }

    String summary() {
        return added + " customers added, " + removed + " removed, " + reconnected + " connections reconnected";
    }
}
