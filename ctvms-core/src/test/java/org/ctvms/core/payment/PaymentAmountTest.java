package org.ctvms.core.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import org.ctvms.core.Settings;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.invoice.Allocation;
import org.ctvms.core.money.Money;
import org.ctvms.core.refusal.InvalidInputException;
import org.ctvms.core.refusal.Rule;
import org.ctvms.core.refusal.RuleRefusedException;
import org.ctvms.core.testkit.EngineFixture;
import org.ctvms.core.testkit.LedgerRows;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PaymentAmountTest {
    private final EngineFixture fixture = EngineFixture.on("2024-11-15");
    private final ServiceConnection connection = fixture.connect(fixture.plan(300));

    private void assertRefused(Rule rule, String amount) {
        LedgerRows before = fixture.rows();

        assertThatThrownBy(() -> fixture.admin().payments().collectCash(connection.id(), Money.of(amount)))
                .isInstanceOfSatisfying(
                        RuleRefusedException.class,
                        refusal -> assertThat(refusal.rule()).isEqualTo(rule));
        assertThat(fixture.rows()).isEqualTo(before);
    }

    @Nested
    class TheLeast {
        @Test
        void aPaymentIsAtLeastTheMinimum() {
            assertRefused(Rule.PAYMENT_BELOW_MINIMUM, "249.99");

            assertThat(fixture.pay(connection, 250).dueLeft()).isEqualTo(Money.of(50));
        }

        @Test
        void theWholeDueIsTakenWhereLessIsDue() {
            fixture.pay(connection, 250);
            assertRefused(Rule.PAYMENT_BELOW_MINIMUM, "49.99");

            assertThat(fixture.pay(connection, 50).dueLeft()).isEqualTo(Money.ZERO);
        }

        @Test
        void aMinimumOfNoneTakesAnything() {
            Settings settings = Settings.builder()
                    .operatorName("Sample")
                    .minimumPayment("0")
                    .build();
            EngineFixture generous = EngineFixture.on("2025-01-10", settings);
            ServiceConnection other = generous.connect(generous.plan(300));

            assertThat(generous.admin()
                            .payments()
                            .collectCash(other.id(), Money.of("0.01"))
                            .dueLeft())
                    .isEqualTo(Money.of("299.99"));
        }
    }

    @Nested
    class TheMost {
        @Test
        void aPaymentNeverSettlesMoreThanIsDue() {
            assertRefused(Rule.PAYMENT_ABOVE_DUE, "300.01");

            assertThat(fixture.pay(connection, 300).dueLeft()).isEqualTo(Money.ZERO);
        }

        @Test
        void nothingIsTakenWhereNothingIsDue() {
            fixture.pay(connection, 300);

            assertRefused(Rule.NOTHING_DUE, "300");
        }

        @Test
        void aMonthThatBeganIsDueBeforeItsRun() {
            fixture.pay(connection, 300);
            fixture.skipTo("2024-12-01");

            assertThat(fixture.pay(connection, 300).allocations())
                    .extracting(Allocation::month)
                    .containsExactly(YearMonth.of(2024, 12));
        }
    }

    @Nested
    class OldestFirst {
        @Test
        void aPaymentGoesToTheOldestOpenMonthsAcrossYears() {
            fixture.runOn("2025-01-02");

            assertThat(fixture.pay(connection, 700).allocations())
                    .containsExactly(
                            new Allocation(YearMonth.of(2024, 11), Money.of(300), true),
                            new Allocation(YearMonth.of(2024, 12), Money.of(300), true),
                            new Allocation(YearMonth.of(2025, 1), Money.of(100), false));
        }

        @Test
        void theNextPaymentGoesOnWhereTheLastStopped() {
            fixture.runOn("2024-12-01");
            fixture.pay(connection, 250);

            Receipt second = fixture.pay(connection, 250);

            assertThat(second.allocations())
                    .containsExactly(
                            new Allocation(YearMonth.of(2024, 11), Money.of(50), true),
                            new Allocation(YearMonth.of(2024, 12), Money.of(200), false));
            assertThat(second.expiresOn()).isEqualTo("2024-12-15");
        }

        @Test
        void aPartPaymentMovesNoExpiryUntilItsMonthIsSettled() {
            assertThat(fixture.pay(connection, 299).expiresOn()).isEqualTo("2024-11-15");
            assertThat(fixture.pay(connection, 1).expiresOn()).isEqualTo("2024-12-15");
        }
    }

    @Test
    void anAmountTheCurrencyDoesNotHaveIsRefused() {
        for (String amount : new String[] {"0", "-250", "250.001", "1000000000000"}) {
            assertThatThrownBy(() -> fixture.admin().payments().collectCash(connection.id(), Money.of(amount)))
                    .isInstanceOf(InvalidInputException.class);
        }
        assertThat(fixture.due(connection)).isEqualTo(Money.of(300));
    }
}
