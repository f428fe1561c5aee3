package org.ctvms.core.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.money.Money;
import org.ctvms.core.refusal.InvalidInputException;
import org.ctvms.core.refusal.NotFoundException;
import org.ctvms.core.refusal.RuleRefusedException;
import org.ctvms.core.testkit.LedgerRows;
import org.junit.jupiter.api.Test;

/** One transfer that pays for several connections of one customer. */
class SharedReferenceTest extends PaymentsTogether {
    private final CustomerPayments own =
            fixture.engine().actAsCustomer(connections.get(0).crf()).payments();

    @Test
    void eachConnectionGetsAReceiptOfItsOwn() {
        List<Receipt> receipts = payments.collectOnlineTogether(amounts, "UTR-1");

        assertThat(receipts).extracting(Receipt::connectionId).containsExactly(first, second);
        assertThat(receipts).extracting(Receipt::amount).containsExactly(Money.of(300), Money.of(600));
        assertThat(receipts).extracting(receipt -> receipt.invoice().value()).containsExactly(1000L, 1001L);
        assertThat(fixture.rows().invoices())
                .extracting(invoice -> invoice.reference().orElseThrow())
                .containsExactly("UTR-1", "UTR-1");
        assertThat(fixture.due(connections.get(0))).isEqualTo(Money.of(300));
        assertThat(fixture.due(connections.get(1))).isEqualTo(Money.ZERO);
    }

    @Test
    void theSameCallAgainReturnsTheFirstReceipts() {
        List<Receipt> receipts = payments.collectOnlineTogether(amounts, "UTR-1", "key-1");
        LedgerRows booked = fixture.rows();

        assertThat(payments.collectOnlineTogether(amounts, "utr-1")).isEqualTo(receipts);
        assertThat(payments.collectOnlineTogether(amounts, " UTR - 1", "key-1")).isEqualTo(receipts);
        assertThat(own.payOnlineTogether(amounts, "UTR-1")).isEqualTo(receipts);
        assertThat(own.payOnlineTogether(amounts, "UTR-1", "key-1")).isEqualTo(receipts);
        assertThat(fixture.rows()).isEqualTo(booked);
    }

    @Test
    void anythingElseDifferentIsRefused() {
        payments.collectOnlineTogether(amounts, "UTR-1", "key-1");

        assertRefused("reference", () -> payments.collectOnlineTogether(Map.of(first, Money.of(300)), "UTR-1"));
        assertRefused("reference", () -> payments.collectOnline(first, Money.of(300), "UTR-1"));
        assertRefused("reference", () -> payments.collectOnline(stranger, Money.of(300), "UTR-1"));
        assertRefused(
                "reference",
                () -> payments.collectOnlineTogether(Map.of(first, Money.of(250), second, Money.of(650)), "UTR-1"));
        assertRefused("idempotencyKey", () -> payments.collectOnlineTogether(amounts, "UTR-2", "key-1"));
        assertRefused("idempotencyKey", () -> payments.collectCash(first, Money.of(300), "key-1"));
    }

    @Test
    void aReferenceOfOneConnectionIsNotExtendedToAnother() {
        payments.collectOnline(first, Money.of(300), "UTR-1");

        assertRefused("reference", () -> payments.collectOnlineTogether(amounts, "UTR-1"));
        assertRefused("reference", () -> payments.collectOnline(second, Money.of(300), "UTR-1"));
    }

    @Test
    void oneConnectionAloneIsAPaymentLikeAnyOther() {
        Receipt receipt = payments.collectOnlineTogether(Map.of(first, Money.of(300)), "UTR-1")
                .get(0);

        assertThat(payments.collectOnline(first, Money.of(300), "UTR-1")).isEqualTo(receipt);
    }

    @Test
    void nothingIsBookedIfOneAmountIsRefused() {
        LedgerRows before = fixture.rows();
        Map<ConnectionId, Money> tooMuch = Map.of(first, Money.of(300), second, Money.of(601));

        assertThatThrownBy(() -> payments.collectOnlineTogether(tooMuch, "UTR-1"))
                .isInstanceOf(RuleRefusedException.class);
        assertThat(fixture.rows()).isEqualTo(before);
        assertThat(payments.collectOnlineTogether(amounts, "UTR-1")).hasSize(2);
    }

    @Test
    void connectionsOfTwoCustomersAreRefused() {
        Map<ConnectionId, Money> foreign = Map.of(first, Money.of(300), stranger, Money.of(300));

        assertRefused(InvalidInputException.class, () -> payments.collectOnlineTogether(foreign, "UTR-1"));
        assertRefused(NotFoundException.class, () -> own.payOnlineTogether(foreign, "UTR-1"));
    }

    @Test
    void amountsMustNameOneToFiftyConnections() {
        assertRefused(InvalidInputException.class, () -> payments.collectOnlineTogether(Map.of(), "UTR-1"));
        assertRefused(
                InvalidInputException.class,
                () -> payments.collectOnlineTogether((Map<ConnectionId, Money>) null, "UTR-1"));
        assertRefused(InvalidInputException.class, () -> own.payOnlineTogether(Map.of(), "UTR-1"));
        assertRefused(InvalidInputException.class, () -> payments.collectOnlineTogether(tooMany(), "UTR-1"));
        Map<ConnectionId, Money> many = new HashMap<>();
        many.put(first, null);
        assertRefused(InvalidInputException.class, () -> payments.collectOnlineTogether(many, "UTR-1"));
    }
}
