package org.ctvms.core.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.invoice.PaymentMode;
import org.ctvms.core.money.Money;
import org.ctvms.core.refusal.InvalidInputException;
import org.ctvms.core.refusal.RuleRefusedException;
import org.ctvms.core.testkit.LedgerRows;
import org.junit.jupiter.api.Test;

/** Cash that pays for several connections of one customer at once. */
class CashTogetherTest extends PaymentsTogether {
    @Test
    void eachConnectionGetsAnInvoiceOfItsOwn() {
        List<Receipt> receipts = payments.collectCashTogether(amounts, "key-1");

        assertThat(receipts).extracting(Receipt::connectionId).containsExactly(first, second);
        assertThat(receipts).extracting(Receipt::amount).containsExactly(Money.of(300), Money.of(600));
        assertThat(receipts).extracting(receipt -> receipt.invoice().value()).containsExactly(1000L, 1001L);
        assertThat(fixture.rows().invoices())
                .allSatisfy(invoice -> assertThat(invoice.mode()).isEqualTo(PaymentMode.CASH))
                .allSatisfy(invoice -> assertThat(invoice.reference()).isEmpty());
        assertThat(fixture.due(connections.get(0))).isEqualTo(Money.of(300));
        assertThat(fixture.due(connections.get(1))).isEqualTo(Money.ZERO);
    }

    @Test
    void sameKeyAgainReturnsTheFirstReceipts() {
        List<Receipt> receipts = payments.collectCashTogether(amounts, "key-1");
        LedgerRows booked = fixture.rows();

        assertThat(payments.collectCashTogether(amounts, " key-1")).isEqualTo(receipts);
        assertThat(fixture.rows()).isEqualTo(booked);
    }

    @Test
    void keyOfOtherAmountsConnectionsOrModeIsRefused() {
        payments.collectCashTogether(amounts, "key-1");

        assertRefused("idempotencyKey", () -> payments.collectCashTogether(Map.of(first, Money.of(300)), "key-1"));
        assertRefused(
                "idempotencyKey",
                () -> payments.collectCashTogether(Map.of(first, Money.of(250), second, Money.of(600)), "key-1"));
        assertRefused("idempotencyKey", () -> payments.collectCash(first, Money.of(300), "key-1"));
        assertRefused("idempotencyKey", () -> payments.collectOnlineTogether(amounts, "UTR-1", "key-1"));
    }

    @Test
    void callWithoutAKeyBooksAgain() {
        Map<ConnectionId, Money> part = Map.of(first, Money.of(300), second, Money.of(300));

        List<Receipt> receipts = payments.collectCashTogether(part);

        assertThat(payments.collectCashTogether(part)).doesNotContainAnyElementsOf(receipts);
        assertThat(fixture.due(connections.get(0))).isEqualTo(Money.ZERO);
    }

    @Test
    void oneConnectionAloneIsACashPaymentLikeAnyOther() {
        Receipt receipt = payments.collectCashTogether(Map.of(first, Money.of(300)), "key-1")
                .get(0);

        assertThat(payments.collectCash(first, Money.of(300), "key-1")).isEqualTo(receipt);
    }

    @Test
    void nothingIsBookedIfOneAmountIsRefused() {
        LedgerRows before = fixture.rows();
        Map<ConnectionId, Money> tooMuch = Map.of(first, Money.of(300), second, Money.of(601));

        assertThatThrownBy(() -> payments.collectCashTogether(tooMuch, "key-1"))
                .isInstanceOf(RuleRefusedException.class);
        assertThat(fixture.rows()).isEqualTo(before);
        assertThat(payments.collectCashTogether(amounts, "key-1")).hasSize(2);
    }

    @Test
    void connectionsOfTwoCustomersAreRefused() {
        Map<ConnectionId, Money> foreign = Map.of(first, Money.of(300), stranger, Money.of(300));

        assertRefused(InvalidInputException.class, () -> payments.collectCashTogether(foreign));
        assertRefused(InvalidInputException.class, () -> payments.collectCashTogether(foreign, "key-1"));
    }

    @Test
    void amountsMustNameOneToFiftyConnections() {
        assertRefused(InvalidInputException.class, () -> payments.collectCashTogether(Map.of()));
        assertRefused(InvalidInputException.class, () -> payments.collectCashTogether(null, "key-1"));
        assertRefused(InvalidInputException.class, () -> payments.collectCashTogether(tooMany(), "key-1"));
    }
}
