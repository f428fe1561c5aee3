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
import org.ctvms.core.refusal.InvalidInputException;
import org.ctvms.core.refusal.NotFoundException;
import org.ctvms.core.refusal.RuleRefusedException;
import org.ctvms.core.testkit.EngineFixture;
import org.ctvms.core.testkit.LedgerRows;
import org.junit.jupiter.api.Test;

/** One transfer that pays for several connections of one customer. */
class SharedReferenceTest {
    private final EngineFixture fixture = EngineFixture.on("2025-01-10");
    private final AdminPayments payments = fixture.admin().payments();
    private final Plan plan = fixture.plan(600);
    private final List<ServiceConnection> connections = fixture.admin()
            .customers()
            .add(fixture.newCustomer("Sample Customer")
                    .with(fixture.newConnection(plan))
                    .with(fixture.newConnection(plan)))
            .connections();
    private final ConnectionId first = connections.get(0).id();
    private final ConnectionId second = connections.get(1).id();
    private final ConnectionId stranger = fixture.connect(plan).id();
    private final CustomerPayments own =
            fixture.engine().actAsCustomer(connections.get(0).crf()).payments();
    private final Map<ConnectionId, Money> amounts = Map.of(second, Money.of(600), first, Money.of(300));

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
        Map<ConnectionId, Money> many = new HashMap<>();
        for (long id = 1; id <= 51; id++) {
            many.put(new ConnectionId(id), Money.of(300));
        }
        assertRefused(InvalidInputException.class, () -> payments.collectOnlineTogether(many, "UTR-1"));
        many.clear();
        many.put(first, null);
        assertRefused(InvalidInputException.class, () -> payments.collectOnlineTogether(many, "UTR-1"));
    }

    private void assertRefused(Class<? extends CtvmsException> refusal, Runnable call) {
        LedgerRows before = fixture.rows();
        assertThatThrownBy(call::run).isInstanceOf(refusal);
        assertThat(fixture.rows()).isEqualTo(before);
    }

    private void assertRefused(String field, Runnable call) {
        LedgerRows before = fixture.rows();
        assertThatThrownBy(call::run)
                .isInstanceOfSatisfying(
                        ConflictException.class,
                        refusal -> assertThat(refusal.field()).isEqualTo(field));
        assertThat(fixture.rows()).isEqualTo(before);
    }
}
