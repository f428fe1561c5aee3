package org.ctvms.persistence.spring;

import org.ctvms.core.Ctvms;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.money.Money;
import org.ctvms.core.payment.Receipt;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A service of a sample host, which keeps a till of its own beside the ledger. */
@Transactional
class Till {
    private final JdbcTemplate rows;
    private final Ctvms billing;

    Till(JdbcTemplate rows, @Qualifier("joinedBilling") Ctvms billing) {
        this.rows = rows;
        this.billing = billing;
    }

    public Receipt collect(ConnectionId id, long amount) {
        rows.update("INSERT INTO host_till VALUES (?)", amount);
        return pay(id, amount);
    }

    public void collectAndFail(ConnectionId id, long amount) {
        collect(id, amount);
        throw new IllegalStateException("the host fails");
    }

    @Transactional(propagation = Propagation.NESTED)
    public void nestedAndFail(ConnectionId id, long amount) {
        collectAndFail(id, amount);
    }

    @Transactional(timeout = 1)
    public Receipt collectInASecond(ConnectionId id, long amount) {
        return pay(id, amount);
    }

    public void within(Runnable work) {
        work.run();
    }

    /** Outside of any transaction, unless the caller has begun one. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Receipt pay(ConnectionId id, long amount) {
        return billing.actAsAdmin("sample clerk").payments().collectCash(id, Money.of(amount));
    }
}
