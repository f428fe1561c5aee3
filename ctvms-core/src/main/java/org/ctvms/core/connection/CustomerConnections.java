package org.ctvms.core.connection;

import java.util.List;
import java.util.Optional;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.money.Money;
import org.ctvms.core.refusal.Check;
import org.ctvms.core.refusal.NotFoundException;
import org.ctvms.core.storage.Transactions;

/** What customers see of their own connections; a stranger's is "not found". Thread-safe. */
public final class CustomerConnections {
    private final Transactions<? extends ConnectionWork> transactions;
    private final Crf crf;

    /** Reads the customer's connections from the storage. */
    public CustomerConnections(Transactions<? extends ConnectionWork> transactions, Crf crf) {
        this.transactions = transactions;
        this.crf = crf;
    }

    /** All own connections, open and closed, with their dues. */
    public List<ConnectionOverview> all() {
        return transactions.read(work -> work.connections().of(crf));
    }

    /** One own connection with its due. */
    public ConnectionOverview find(ConnectionId id) {
        Check.given("connection", id);
        return transactions
                .read(work -> work.connections().find(id, Optional.of(crf)))
                .orElseThrow(() -> new NotFoundException("connection", id));
    }

    /** What is due on all own connections together. */
    public Money due() {
        return all().stream().map(ConnectionOverview::due).reduce(Money.ZERO, Money::plus);
    }
}
