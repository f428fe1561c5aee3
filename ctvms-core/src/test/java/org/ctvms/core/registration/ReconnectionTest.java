package org.ctvms.core.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import org.ctvms.core.connection.ConnectionStatus;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.money.Money;
import org.ctvms.core.refusal.Rule;
import org.ctvms.core.refusal.RuleRefusedException;
import org.ctvms.core.testkit.EngineFixture;
import org.ctvms.core.testkit.LedgerRows;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ReconnectionTest {
    private final EngineFixture fixture = EngineFixture.on("2025-01-31");
    private final AdminConnections connections = fixture.admin().connections();
    private final ServiceConnection connection = fixture.connect(fixture.plan(300));

    /** Owes January, February, March and April; suspended since the second of April. */
    private void beSuspended() {
        fixture.runOn("2025-06-10");
    }

    private void assertNotSuspended() {
        LedgerRows before = fixture.rows();

        assertThatThrownBy(() -> connections.reconnect(connection.id()))
                .isInstanceOfSatisfying(
                        RuleRefusedException.class,
                        refusal -> assertThat(refusal.rule()).isEqualTo(Rule.NOT_SUSPENDED))
                .hasMessageNotContainingAny("ACTIVE", "SUSPENDED", "CLOSED");
        assertThat(fixture.rows()).isEqualTo(before);
    }

    @Nested
    class ASuspendedConnection {
        @Test
        void isChargedTheCurrentMonthWhenItIsReconnected() {
            beSuspended();

            connections.reconnect(connection.id());

            assertThat(fixture.rows().monthsOf(connection))
                    .containsExactly("2025-01", "2025-02", "2025-03", "2025-04", "2025-06");
            assertThat(fixture.rows().chargesOf(connection).get(4).raisedOn()).isEqualTo("2025-06-10");
        }

        @Test
        void staysSuspendedUntilAllItsChargesAreSettled() {
            beSuspended();
            ServiceConnection reconnected = connections.reconnect(connection.id());
            assertThat(reconnected.status()).isEqualTo(ConnectionStatus.SUSPENDED);

            fixture.pay(connection, 300);

            assertThat(fixture.now(connection).expiresOn()).isEqualTo("2025-02-28");
            assertThat(fixture.now(connection).status()).isEqualTo(ConnectionStatus.SUSPENDED);
        }

        @Test
        void expiresAMonthAfterTheDayOfReconnectionOnceAllIsSettled() {
            beSuspended();
            connections.reconnect(connection.id());
            fixture.skipTo("2025-06-20");
            fixture.pay(connection, 1500);

            assertThat(fixture.now(connection).expiresOn()).isEqualTo("2025-07-10");
            assertThat(fixture.now(connection).status()).isEqualTo(ConnectionStatus.ACTIVE);
            assertThat(fixture.now(connection).term().anchorDay()).isEqualTo(10);
        }

        @Test
        void countsTheMonthsAfterTheReconnectionToo() {
            beSuspended();
            connections.reconnect(connection.id());
            fixture.pay(connection, 1200);
            fixture.runOn("2025-07-01");
            fixture.pay(connection, 600);

            assertThat(fixture.now(connection).expiresOn()).isEqualTo("2025-08-10");
        }

        @Test
        void renewsFromTheNewDayAfterwards() {
            beSuspended();
            connections.reconnect(connection.id());
            fixture.pay(connection, 1500);
            fixture.runOn("2025-07-01");
            fixture.pay(connection, 300);

            assertThat(fixture.now(connection).expiresOn()).isEqualTo("2025-08-10");
        }
    }

    @Test
    void aConnectionThatPaidItsArrearsButMissedTheMonthIsReconnected() {
        beSuspended();
        fixture.pay(connection, 1200);
        assertThat(fixture.now(connection).expiresOn()).isEqualTo("2025-05-31");
        assertThat(fixture.now(connection).status()).isEqualTo(ConnectionStatus.INACTIVE);

        connections.reconnect(connection.id());
        fixture.pay(connection, 300);

        assertThat(fixture.now(connection).expiresOn()).isEqualTo("2025-07-10");
    }

    @Nested
    class IsRefused {
        @Test
        void toAnActiveConnection() {
            fixture.pay(connection, 300);

            assertNotSuspended();
        }

        @Test
        void toAConnectionInItsDaysOfGrace() {
            fixture.runOn("2025-04-01");

            assertThat(fixture.now(connection).status()).isEqualTo(ConnectionStatus.INACTIVE);
            assertNotSuspended();
        }

        @Test
        void onceTheReconnectionIsPaid() {
            beSuspended();
            connections.reconnect(connection.id());
            fixture.pay(connection, 1500);

            assertNotSuspended();
        }

        @Test
        void beforeTheMonthTheConnectionIsBilledFrom() {
            ServiceConnection later = connections.add(
                    connection.crf(), fixture.newConnection(fixture.plan(400)).billedFrom(YearMonth.of(2025, 9)));
            beSuspended();

            assertThatThrownBy(() -> connections.reconnect(later.id())).isInstanceOf(RuleRefusedException.class);
        }
    }

    @Test
    void aReconnectionTwiceInAMonthChargesItOnce() {
        beSuspended();
        connections.reconnect(connection.id());
        connections.reconnect(connection.id());

        assertThat(fixture.due(connection)).isEqualTo(Money.of(1500));
    }
}
