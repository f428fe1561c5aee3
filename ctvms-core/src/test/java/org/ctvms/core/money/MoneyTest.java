package org.ctvms.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ctvms.core.refusal.InvalidInputException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
    @Test
    void aTenthTakenTenTimesIsExactlyOne() {
        Money sum = Money.ZERO;
        for (int i = 0; i < 10; i++) {
            sum = sum.plus(Money.of("0.1"));
        }

        assertThat(sum).isEqualTo(Money.of(1));
    }

    @Property(tries = 200)
    void whatIsAddedAndTakenAwayLeavesTheSame(
            @ForAll long one, @ForAll long other, @ForAll @IntRange(max = 4) int decimals) {
        Money first = Money.of(BigDecimal.valueOf(one, decimals));
        Money second = Money.of(BigDecimal.valueOf(other, 2));

        assertThat(first.plus(second).minus(second)).isEqualTo(first);
    }

    @Test
    void anAmountThatIsMissingIsRefusedByName() {
        Money one = Money.of(1);
        for (ThrowingCallable call : List.<ThrowingCallable>of(
                () -> one.plus(null), () -> one.minus(null), () -> one.min(null), () -> one.isLessThan(null))) {
            assertThatThrownBy(call).isInstanceOf(InvalidInputException.class).hasMessage("amount is missing");
        }
    }

    @Property(tries = 200)
    void theSmallerOfTwoIsNotMoreThanEither(@ForAll long one, @ForAll long other) {
        Money smaller = Money.of(one).min(Money.of(other));

        assertThat(smaller).isLessThanOrEqualTo(Money.of(one)).isLessThanOrEqualTo(Money.of(other));
    }

    @Nested
    class Equality {
        @ParameterizedTest
        @ValueSource(strings = {"250", "250.0", "250.0000", "2.5e2", "0250"})
        void amountsAreEqualHoweverManyZerosTheyWereWrittenWith(String text) {
            assertThat(Money.of(text)).isEqualTo(Money.of(250)).hasSameHashCodeAs(Money.of(250));
        }

        @Test
        void amountsThatDifferInTheSmallestDecimalAreNotEqual() {
            assertThat(Money.of("250.0001")).isNotEqualTo(Money.of(250)).isNotEqualTo("250.0001");
        }

        @Test
        void zeroIsZeroWithAnyDecimals() {
            assertThat(Money.of("0.00")).isEqualTo(Money.ZERO);
            assertThat(Money.of("0.00").isZero()).isTrue();
            assertThat(Money.of("0.00").isPositive()).isFalse();
        }
    }

    @Nested
    class Texts {
        @Test
        @DisplayName("an amount reads the same on every machine: month names and numbers of the OS locale did not")
        void anAmountReadsTheSameInEveryLocale() {
            Locale before = Locale.getDefault();
            try {
                Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));

                assertThat(Money.of("1234567.50")).hasToString("1234567.5");
                assertThat(Money.of("1e3")).hasToString("1000");
            } finally {
                Locale.setDefault(before);
            }
        }

        @ParameterizedTest
        @NullSource
        @ValueSource(strings = {"", " ", "1,000", "250 INR", "NaN", "Infinity", "0x10", "1e41", "1e-41", "1e999999999"})
        void whatIsNoAmountIsRefused(String text) {
            assertThatThrownBy(() -> Money.of(text))
                    .isInstanceOfSatisfying(
                            InvalidInputException.class,
                            refusal -> assertThat(refusal.field()).isEqualTo("amount"));
        }

        @Test
        void moreThanFortyDigitsAreRefused() {
            BigDecimal long41 = BigDecimal.TEN.pow(40).add(BigDecimal.ONE);

            assertThatThrownBy(() -> Money.of(long41)).isInstanceOf(InvalidInputException.class);
            assertThatThrownBy(() -> Money.of((BigDecimal) null)).isInstanceOf(InvalidInputException.class);
        }
    }
}
