package org.ctvms.core.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.money.Money;
import org.ctvms.core.refusal.ConflictException;
import org.ctvms.core.refusal.NotFoundException;
import org.ctvms.core.testkit.EngineFixture;
import org.ctvms.core.testkit.LedgerRows;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepeatedPaymentTest {
    private final EngineFixture fixture = EngineFixture.on("2025-01-10");
    private final AdminPayments payments = fixture.admin().payments();
    private final ServiceConnection connection = fixture.connect(fixture.plan(600));
    private final ServiceConnection stranger = fixture.connect(fixture.plan(700));
    private final ConnectionId id = connection.id();
    private final Money part = Money.of(300);

    private void assertConflict(String field, Runnable call) {
        LedgerRows before = fixture.rows();

        assertThatThrownBy(call::run)
                .isInstanceOfSatisfying(
                        ConflictException.class,
                        refusal -> assertThat(refusal.field()).isEqualTo(field));
        assertThat(fixture.rows()).isEqualTo(before);
    }

    @Nested
    class TheSameReference {
        private final Receipt first = payments.collectOnline(id, part, "reference-1");
        private final LedgerRows booked = fixture.rows();

        @Test
        void returnsTheFirstReceiptAndBooksNothing() {
            assertThat(payments.collectOnline(id, part, " reference-1\u00A0")).isEqualTo(first);
            assertThat(fixture.rows()).isEqualTo(booked);
        }

        @Test
        void returnsTheFirstReceiptEvenIfNothingIsDueAnyMoreAndTimeWentBy() {
            fixture.pay(connection, 300);
            fixture.skipTo("2025-03-01");

            assertThat(payments.collectOnline(id, part, "reference-1")).isEqualTo(first);
        }

        @Test
        void isTheSameForTheCustomerToo() {
            CustomerPayments own =
                    fixture.engine().actAsCustomer(connection.crf()).payments();

            assertThat(own.payOnline(id, part, "reference-1")).isEqualTo(first);
        }

        @ParameterizedTest
        @ValueSource(strings = {"REFERENCE-1", "Reference - 1", "\uFF52eference\uFF0D\uFF11", "r e f e r e n c e - 1"})
        void isTheSameInAnotherCaseOrWidthOrWithSpaces(String written) {
            assertThat(payments.collectOnline(id, part, written)).isEqualTo(first);
            assertThat(fixture.rows()).isEqualTo(booked);
            assertConflict("reference", () -> payments.collectOnline(stranger.id(), part, written));
        }

        @Test
        void oneMoreMarkMakesAnotherReference() {
            assertThat(payments.collectOnline(id, part, "reference1").invoice()).isNotEqualTo(first.invoice());
        }

        @Test
        void withAnotherAmountOrConnectionIsRefused() {
            assertConflict("reference", () -> payments.collectOnline(id, Money.of(250), "reference-1"));
            assertConflict("reference", () -> payments.collectOnline(stranger.id(), part, "reference-1"));
        }
    }

    @Nested
    class TheSameKey {
        private final Receipt first = payments.collectCash(id, part, "key-1");
        private final LedgerRows booked = fixture.rows();

        @Test
        void returnsTheFirstReceiptAndBooksNothing() {
            assertThat(payments.collectCash(id, part, "\u00A0key-1 ")).isEqualTo(first);
            assertThat(fixture.rows()).isEqualTo(booked);
        }

        @Test
        void withAnythingElseDifferentIsRefused() {
            assertConflict("idempotencyKey", () -> payments.collectCash(id, Money.of(250), "key-1"));
            assertConflict("idempotencyKey", () -> payments.collectCash(stranger.id(), part, "key-1"));
            assertConflict("idempotencyKey", () -> payments.collectOnline(id, part, "reference-1", "key-1"));
        }

        @Test
        void anotherKeyIsAnotherPayment() {
            assertThat(payments.collectCash(id, part, "key-2").invoice()).isNotEqualTo(first.invoice());
            assertThat(fixture.due(connection)).isEqualTo(Money.ZERO);
        }
    }

    @Test
    void cashWithoutAKeyIsAnotherPaymentEveryTime() {
        payments.collectCash(id, part);
        payments.collectCash(id, part);

        assertThat(fixture.due(connection)).isEqualTo(Money.ZERO);
    }

    @Nested
    class ACustomer {
        private final CustomerPayments own =
                fixture.engine().actAsCustomer(connection.crf()).payments();

        @Test
        void paysOnlineForTheOwnConnection() {
            assertThat(own.payOnline(id, part, "reference-2").dueLeft()).isEqualTo(part);
        }

        @Test
        void doesNotFindAStrangersConnectionOrOneThatIsNotThere() {
            LedgerRows before = fixture.rows();
            for (long forged : new long[] {stranger.id().value(), 4711, 0, -1, Long.MAX_VALUE}) {
                assertThatThrownBy(() -> own.payOnline(new ConnectionId(forged), part, "reference-3"))
                        .isInstanceOf(NotFoundException.class);
            }
            assertThat(fixture.rows()).isEqualTo(before);
        }

        @Test
        void learnsNothingOfAStrangersReceiptByItsReference() {
            payments.collectOnline(stranger.id(), part, "reference-4");

            assertConflict("reference", () -> own.payOnline(id, part, "reference-4"));
        }
    }
}
