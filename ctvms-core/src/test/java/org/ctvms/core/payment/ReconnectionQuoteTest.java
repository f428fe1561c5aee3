package org.ctvms.core.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import org.ctvms.core.connection.ConnectionStatus;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.money.Money;
import org.ctvms.core.refusal.NotFoundException;
import org.ctvms.core.testkit.EngineFixture;
import org.ctvms.core.testkit.LedgerRows;
import org.junit.jupiter.api.Test;

class ReconnectionQuoteTest {
    private final EngineFixture fixture = EngineFixture.on("2025-01-31");
    private final AdminPayments payments = fixture.admin().payments();
    private final ServiceConnection connection = fixture.connect(fixture.plan(300));

    /** Paid January to April in June, while it was suspended: nothing is due, and it is not active. */
    private void payTheArrears() {
        fixture.runOn("2025-06-10");
        fixture.pay(connection, 1200);
        assertThat(fixture.now(connection).status()).isEqualTo(ConnectionStatus.INACTIVE);
    }

    @Test
    void connectionThatMissedTheMonthIsQuotedItsPrice() {
        payTheArrears();

        assertThat(payments.quoteReconnection(connection.id()))
                .contains(new ReconnectionQuote(connection.id(), YearMonth.of(2025, 6), Money.of(300)));
    }

    @Test
    void quoteIsWhatReconnectingCharges() {
        payTheArrears();
        ReconnectionQuote quote = payments.quoteReconnection(connection.id()).orElseThrow();

        fixture.admin().connections().reconnect(connection.id());

        assertThat(fixture.due(connection)).isEqualTo(quote.charge());
        fixture.pay(connection, 300);
        assertThat(fixture.now(connection).status()).isEqualTo(ConnectionStatus.ACTIVE);
    }

    @Test
    void suspendedConnectionWhoseMonthIsChargedIsQuotedNothing() {
        fixture.runOn("2025-06-10");
        fixture.admin().connections().reconnect(connection.id());

        assertThat(payments.quoteReconnection(connection.id()))
                .contains(new ReconnectionQuote(connection.id(), YearMonth.of(2025, 6), Money.ZERO));
    }

    @Test
    void connectionThatCannotBeReconnectedHasNoQuote() {
        assertThat(payments.quoteReconnection(connection.id())).isEmpty();
        fixture.pay(connection, 300);
        assertThat(payments.quoteReconnection(connection.id())).isEmpty();
        fixture.runOn("2025-09-10");
        fixture.admin().connections().close(connection.id());
        assertThat(payments.quoteReconnection(connection.id())).isEmpty();
    }

    @Test
    void quotingBooksNothing() {
        payTheArrears();
        LedgerRows before = fixture.rows();

        payments.quoteReconnection(connection.id());

        assertThat(fixture.rows()).isEqualTo(before);
    }

    @Test
    void customersAreQuotedForTheirOwnConnectionsOnly() {
        payTheArrears();
        ServiceConnection stranger = fixture.connect(fixture.plan(400));
        CustomerPayments own = fixture.engine().actAsCustomer(connection.crf()).payments();

        assertThat(own.quoteReconnection(connection.id())).isEqualTo(payments.quoteReconnection(connection.id()));
        assertThatThrownBy(() -> own.quoteReconnection(stranger.id())).isInstanceOf(NotFoundException.class);
    }
}
