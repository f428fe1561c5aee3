package org.ctvms.core.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.ctvms.core.billing.Charge;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.connection.ConnectionStatus;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.Plan;
import org.ctvms.core.plan.PlanId;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.refusal.NotFoundException;
import org.ctvms.core.refusal.Rule;
import org.ctvms.core.refusal.RuleRefusedException;
import org.ctvms.core.testkit.EngineFixture;
import org.ctvms.core.testkit.LedgerRows;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ChangingConnectionsTest {
    private final EngineFixture fixture = EngineFixture.on("2025-01-31");
    private final AdminConnections connections = fixture.admin().connections();
    private final ServiceConnection connection = fixture.connect(fixture.plan(300));

    private void assertRefused(Rule rule, Runnable call) {
        LedgerRows before = fixture.rows();

        assertThatThrownBy(call::run)
                .isInstanceOfSatisfying(
                        RuleRefusedException.class,
                        refusal -> assertThat(refusal.rule()).isEqualTo(rule));
        assertThat(fixture.rows()).isEqualTo(before);
    }

    @Nested
    class ChangingThePlan {
        private final Plan dearer = fixture.plan(500);

        @Test
        void takesEffectWithTheNextMonthsCharge() {
            fixture.skipTo("2025-02-01");
            connections.changePlan(connection.id(), dearer.id());
            fixture.runOn("2025-03-01");

            assertThat(fixture.rows().chargesOf(connection))
                    .extracting(Charge::amount)
                    .containsExactly(Money.of(300), Money.of(300), Money.of(500));
        }

        @Test
        void keepsToTheConnectionsService() {
            Plan broadband = fixture.plan(ServiceType.BROADBAND, 700);

            assertRefused(Rule.PLAN_OF_OTHER_SERVICE, () -> connections.changePlan(connection.id(), broadband.id()));
        }

        @Test
        void needsAPlanAndAConnectionThatAreThere() {
            assertThatThrownBy(() -> connections.changePlan(connection.id(), new PlanId(4711)))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> connections.changePlan(new ConnectionId(4711), dearer.id()))
                    .isInstanceOf(NotFoundException.class);
        }
    }

    @Nested
    class Closing {
        @Test
        void aClosedConnectionIsChargedNoMoreAndKeepsItsDue() {
            fixture.skipTo("2025-02-15");
            connections.close(connection.id());
            fixture.runOn("2025-04-01");

            assertThat(fixture.rows().monthsOf(connection)).containsExactly("2025-01", "2025-02");
            assertThat(fixture.due(connection)).isEqualTo(Money.of(600));
            assertThat(fixture.now(connection).status()).isEqualTo(ConnectionStatus.CLOSED);
        }

        @Test
        void aClosedConnectionCanStillBePaidWhichMovesNoExpiry() {
            ServiceConnection closed = connections.close(connection.id());

            assertThat(fixture.pay(connection, 300).expiresOn()).isEqualTo(closed.expiresOn());
            assertThat(fixture.now(connection)).isEqualTo(closed);
            assertThat(fixture.due(connection)).isEqualTo(Money.ZERO);
        }

        @Test
        void aClosedConnectionChangesNoMore() {
            connections.close(connection.id());
            Plan dearer = fixture.plan(500);

            assertRefused(Rule.CONNECTION_CLOSED, () -> connections.close(connection.id()));
            assertRefused(Rule.CONNECTION_CLOSED, () -> connections.changePlan(connection.id(), dearer.id()));
            assertRefused(Rule.CONNECTION_CLOSED, () -> connections.reconnect(connection.id()));
        }

        @Test
        void whatAClosedConnectionOwesIsBroughtForwardToTheNextYear() {
            connections.close(connection.id());
            fixture.runOn("2026-01-01");

            assertThat(fixture.rows().accountsOf(connection))
                    .extracting(account -> account.broughtForward())
                    .containsExactly(Money.ZERO, Money.of(300));
        }
    }

    @Test
    void everySettledMonthMovesTheExpiryOnTheRegistrationsDay() {
        fixture.pay(connection, 300);
        assertThat(fixture.now(connection).expiresOn()).isEqualTo("2025-02-28");
        fixture.runOn("2025-02-01");
        fixture.pay(connection, 300);
        assertThat(fixture.now(connection).expiresOn()).isEqualTo("2025-03-31");
    }
}
