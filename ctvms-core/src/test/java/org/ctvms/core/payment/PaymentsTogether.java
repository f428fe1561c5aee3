package org.ctvms.core.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.Plan;
import org.ctvms.core.refusal.ConflictException;
import org.ctvms.core.refusal.CtvmsException;
import org.ctvms.core.testkit.EngineFixture;
import org.ctvms.core.testkit.LedgerRows;

/** A customer with two connections that are paid together, and a stranger with one. */
abstract class PaymentsTogether {
    final EngineFixture fixture = EngineFixture.on("2025-01-10");
    final AdminPayments payments = fixture.admin().payments();
    private final Plan plan = fixture.plan(600);
    final List<ServiceConnection> connections = fixture.admin()
            .customers()
            .add(fixture.newCustomer("Sample Customer")
                    .with(fixture.newConnection(plan))
                    .with(fixture.newConnection(plan)))
            .connections();
    final ConnectionId first = connections.get(0).id();
    final ConnectionId second = connections.get(1).id();
    final ConnectionId stranger = fixture.connect(plan).id();
    final Map<ConnectionId, Money> amounts = Map.of(second, Money.of(600), first, Money.of(300));

    /** Amounts for one connection more than a call may name. */
    static Map<ConnectionId, Money> tooMany() {
        Map<ConnectionId, Money> many = new HashMap<>();
        for (long id = 1; id <= 51; id++) {
            many.put(new ConnectionId(id), Money.of(300));
        }
        return many;
    }

    void assertRefused(Class<? extends CtvmsException> refusal, Runnable call) {
        LedgerRows before = fixture.rows();
        assertThatThrownBy(call::run).isInstanceOf(refusal);
        assertThat(fixture.rows()).isEqualTo(before);
    }

    void assertRefused(String field, Runnable call) {
        LedgerRows before = fixture.rows();
        assertThatThrownBy(call::run)
                .isInstanceOfSatisfying(
                        ConflictException.class,
                        refusal -> assertThat(refusal.field()).isEqualTo(field));
        assertThat(fixture.rows()).isEqualTo(before);
    }
}
