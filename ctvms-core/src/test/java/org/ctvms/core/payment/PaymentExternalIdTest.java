package org.ctvms.core.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.external.ExternalId;
import org.ctvms.core.money.Money;
import org.ctvms.core.refusal.ConflictException;
import org.ctvms.core.refusal.NotFoundException;
import org.ctvms.core.refusal.RuleRefusedException;
import org.ctvms.core.testkit.EngineFixture;
import org.ctvms.core.testkit.LedgerRows;
import org.junit.jupiter.api.Test;

class PaymentExternalIdTest {
    private static final ExternalId POS = new ExternalId("POS-1");
    private static final Money PART = Money.of(300);

    private final EngineFixture fixture = EngineFixture.on("2025-01-10");
    private final AdminPayments payments = fixture.admin().payments();
    private final ServiceConnection connection = fixture.connect(fixture.plan(900));
    private final ServiceConnection other = fixture.connect(fixture.plan(800));
    private final ConnectionId id = connection.id();

    private void assertConflict(String field, Runnable call) {
        LedgerRows before = fixture.rows();
        assertThatThrownBy(call::run)
                .isInstanceOfSatisfying(
                        ConflictException.class,
                        refusal -> assertThat(refusal.field()).isEqualTo(field));
        assertThat(fixture.rows()).isEqualTo(before);
    }

    @Test
    void paymentIsFoundByTheIdItWasCollectedWith() {
        Receipt receipt = payments.collectCash(id, PART, POS);
        Receipt plain = fixture.pay(connection, 300);

        ListedPayment found = payments.findByExternalId(new ExternalId("\u00A0POS-1 "));
        assertThat(found.payment().receipt()).isEqualTo(receipt);
        assertThat(found.payment().externalId()).contains(POS);
        assertThat(payments.list(PaymentQuery.ALL, Optional.empty(), 10))
                .extracting(listed -> listed.payment().externalId())
                .containsExactly(Optional.of(POS), Optional.empty());
        assertThat(payments.find(plain.invoice()).payment().externalId()).isEmpty();
        assertThatThrownBy(() -> payments.findByExternalId(new ExternalId("pos-1")))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void samePaymentSentAgainReturnsTheFirstReceipt() {
        Receipt receipt = payments.collectCash(id, PART, POS);
        LedgerRows booked = fixture.rows();

        assertThat(payments.collectCash(id, PART, POS)).isEqualTo(receipt);
        assertThat(fixture.rows()).isEqualTo(booked);
        fixture.skipTo("2025-03-01");
        assertThat(payments.collectCash(id, PART, POS)).isEqualTo(receipt);
        assertThat(fixture.rows().payments()).isEqualTo(booked.payments());
    }

    @Test
    void onlinePaymentSentAgainReturnsTheFirstReceipt() {
        Receipt receipt = payments.collectOnline(id, PART, "UTR 1", POS);

        assertThat(payments.collectOnline(id, PART, "utr1", POS)).isEqualTo(receipt);
        assertThat(payments.collectOnline(id, PART, "UTR 1")).isEqualTo(receipt);
        assertThat(fixture.due(connection)).isEqualTo(Money.of(600));
    }

    @Test
    void customersOwnPaymentHasAnIdToo() {
        CustomerPayments own = fixture.engine().actAsCustomer(connection.crf()).payments();
        Receipt receipt = own.payOnline(id, PART, "UTR 1", POS);

        assertThat(own.payOnline(id, PART, "UTR 1", POS)).isEqualTo(receipt);
        assertThat(payments.findByExternalId(POS).payment().receipt()).isEqualTo(receipt);
        CustomerPayments stranger = fixture.engine().actAsCustomer(other.crf()).payments();
        assertConflict("externalId", () -> stranger.payOnline(other.id(), PART, "UTR 2", POS));
    }

    @Test
    void anotherPaymentWithTheSameIdIsNotBooked() {
        payments.collectCash(id, PART, POS);

        assertConflict("externalId", () -> payments.collectCash(id, Money.of(250), POS));
        assertConflict("externalId", () -> payments.collectCash(other.id(), PART, POS));
        assertConflict("externalId", () -> payments.collectOnline(id, PART, "UTR 1", POS));
        assertThat(fixture.due(connection)).isEqualTo(Money.of(600));
    }

    @Test
    void sameReferenceWithAnotherIdIsNotBooked() {
        payments.collectOnline(id, PART, "UTR 1", POS);
        payments.collectOnline(id, PART, "UTR 2");

        ExternalId second = new ExternalId("POS-2");
        assertConflict("reference", () -> payments.collectOnline(id, PART, "UTR 1", second));
        assertConflict("reference", () -> payments.collectOnline(id, PART, "UTR 2", second));
        assertThatThrownBy(() -> payments.findByExternalId(second)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void idsThatDifferInCaseAreOfDifferentPayments() {
        Receipt receipt = payments.collectCash(id, PART, POS);

        assertThat(payments.collectCash(id, PART, new ExternalId("pos-1")).invoice())
                .isNotEqualTo(receipt.invoice());
        assertThat(fixture.due(connection)).isEqualTo(PART);
    }

    @Test
    void refusedPaymentLeavesItsIdFree() {
        assertThatThrownBy(() -> payments.collectCash(id, Money.of(5000), POS))
                .isInstanceOf(RuleRefusedException.class);

        Receipt receipt = payments.collectCash(id, PART, POS);
        assertThat(payments.findByExternalId(POS).payment().receipt()).isEqualTo(receipt);
    }
}
