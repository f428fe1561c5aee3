package org.ctvms.core.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.ctvms.core.billing.Charge;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.connection.ConnectionStatus;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.invoice.Allocation;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.Plan;
import org.ctvms.core.refusal.InvalidInputException;
import org.ctvms.core.refusal.NotFoundException;
import org.ctvms.core.refusal.Rule;
import org.ctvms.core.refusal.RuleRefusedException;
import org.ctvms.core.testkit.EngineFixture;
import org.ctvms.core.testkit.LedgerRows;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaymentQuoteTest {
    private static final YearMonth NOVEMBER = YearMonth.of(2024, 11);
    private static final YearMonth DECEMBER = YearMonth.of(2024, 12);

    private final EngineFixture fixture = EngineFixture.on("2024-11-15");
    private final Plan plan = fixture.plan(300);
    private final ServiceConnection connection = fixture.connect(plan);
    private final ServiceConnection stranger = fixture.connect(plan);
    private final AdminPayments payments = fixture.admin().payments();
    private final CustomerPayments own =
            fixture.engine().actAsCustomer(connection.crf()).payments();

    private PaymentQuote quote(long amount) {
        return payments.quote(connection.id(), Money.of(amount));
    }

    @Nested
    class AQuote {
        @Test
        void saysWhatThePaymentWouldSettleLeaveAndMove() {
            fixture.runOn("2024-12-10");

            assertThat(quote(400))
                    .isEqualTo(new PaymentQuote(
                            connection.id(),
                            Money.of(400),
                            List.of(
                                    new Allocation(NOVEMBER, Money.of(300), true),
                                    new Allocation(DECEMBER, Money.of(100), false)),
                            Money.of(200),
                            LocalDate.of(2024, 12, 15),
                            ConnectionStatus.ACTIVE));
        }

        @Test
        void booksNothing() {
            LedgerRows before = fixture.rows();

            quote(300);

            assertThat(fixture.rows()).isEqualTo(before);
        }

        @Test
        void countsTheMonthThatBeganBeforeItsRun() {
            fixture.pay(connection, 300);
            fixture.skipTo("2024-12-01");

            assertThat(quote(300).allocations()).extracting(Allocation::month).containsExactly(DECEMBER);
        }

        @Test
        void leavesTheExpiryOfAClosedConnectionWhereItIs() {
            fixture.admin().connections().close(connection.id());

            assertThat(quote(300))
                    .extracting(PaymentQuote::expiresOn, PaymentQuote::status, PaymentQuote::dueLeft)
                    .containsExactly(connection.expiresOn(), ConnectionStatus.CLOSED, Money.ZERO);
        }

        @Test
        void isTheSameForTheCustomer() {
            assertThat(own.quote(connection.id(), Money.of(300))).isEqualTo(quote(300));
        }
    }

    @Nested
    class ARefusedQuote {
        private void assertRefusedAsThePayment(Rule rule, String amount) {
            Money asked = Money.of(amount);
            String refusal = refusal(rule, () -> payments.collectCash(connection.id(), asked));

            assertThat(refusal(rule, () -> payments.quote(connection.id(), asked)))
                    .isEqualTo(refusal);
            assertThat(refusal(rule, () -> own.quote(connection.id(), asked))).isEqualTo(refusal);
        }

        private static String refusal(Rule rule, Runnable call) {
            RuleRefusedException refusal = catchThrowableOfType(RuleRefusedException.class, call::run);
            assertThat(refusal.rule()).isEqualTo(rule);
            return refusal.getMessage();
        }

        @Test
        void isBelowTheMinimumOrAboveTheDue() {
            assertRefusedAsThePayment(Rule.PAYMENT_BELOW_MINIMUM, "249.99");
            assertRefusedAsThePayment(Rule.PAYMENT_ABOVE_DUE, "300.01");
        }

        @Test
        void isWhereNothingIsDue() {
            fixture.pay(connection, 300);

            assertRefusedAsThePayment(Rule.NOTHING_DUE, "300");
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", "-250", "250.001", "1000000000000"})
        void isOfAnAmountTheCurrencyDoesNotHave(String amount) {
            assertThatThrownBy(() -> payments.quote(connection.id(), Money.of(amount)))
                    .isInstanceOf(InvalidInputException.class);
            assertThatThrownBy(() -> own.quote(connection.id(), Money.of(amount)))
                    .isInstanceOf(InvalidInputException.class);
        }

        @Test
        void isOfAConnectionThatIsNotThereOrAStrangers() {
            Money amount = Money.of(300);

            assertThatThrownBy(() -> payments.quote(new ConnectionId(4711), amount))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> own.quote(stranger.id(), amount)).isInstanceOf(NotFoundException.class);
            assertThat(payments.quote(stranger.id(), amount).dueLeft()).isEqualTo(Money.ZERO);
        }
    }

    @Nested
    class OpenCharges {
        @Test
        void comeOldestFirstAsFarAsTheyAreOpen() {
            fixture.runOn("2024-12-10");
            fixture.pay(connection, 400);
            fixture.skipTo("2025-01-05");

            assertThat(payments.openCharges(connection.id()))
                    .extracting(Charge::month, Charge::open)
                    .containsExactly(tuple(DECEMBER, Money.of(200)), tuple(DECEMBER.plusMonths(1), Money.of(300)));
            assertThat(own.openCharges(connection.id())).isEqualTo(payments.openCharges(connection.id()));
        }

        @Test
        void areNoneWhereNothingIsDue() {
            fixture.pay(connection, 300);

            assertThat(payments.openCharges(connection.id())).isEmpty();
        }

        @Test
        void ofAStrangersConnectionAreNotFound() {
            assertThatThrownBy(() -> own.openCharges(stranger.id())).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> payments.openCharges(new ConnectionId(4711)))
                    .isInstanceOf(NotFoundException.class);
            assertThat(payments.openCharges(stranger.id())).hasSize(1);
        }
    }
}
