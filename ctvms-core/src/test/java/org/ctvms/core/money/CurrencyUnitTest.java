package org.ctvms.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.ctvms.core.refusal.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CurrencyUnitTest {
    private static final CurrencyUnit RUPEE = CurrencyUnit.of("INR");

    @Test
    void aCurrencyHasItsIsoDecimalsUnlessItIsUsedWithOthers() {
        assertThat(RUPEE.decimals()).isEqualTo(2);
        assertThat(CurrencyUnit.of("JPY").decimals()).isZero();
        assertThat(new CurrencyUnit("IDR", 0).decimals()).isZero();
    }

    @Test
    void wholeRupiahArePaidWithoutDecimals() {
        CurrencyUnit rupiah = new CurrencyUnit("IDR", 0);

        assertThat(rupiah.payable("amount", Money.of("150000.00"))).isEqualTo(Money.of(150_000));
        assertThat(rupiah.format(Money.of(150_000))).isEqualTo("IDR 150000");
        assertThatThrownBy(() -> rupiah.payable("price", Money.of("0.5")))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refusal -> assertThat(refusal.field()).isEqualTo("price"));
    }

    @ParameterizedTest
    @CsvSource({"250, INR 250.00", "99.5, INR 99.50", "0, INR 0.00", "0.001, INR 0.001"})
    void anAmountIsWrittenWithAllDecimalsOfTheCurrency(String amount, String written) {
        assertThat(RUPEE.format(Money.of(amount))).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "0.001", "1000000000000", "999999999999.01"})
    void whatNobodyCanPayIsRefused(String amount) {
        assertThatThrownBy(() -> RUPEE.payable("amount", Money.of(amount)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(Money.of(amount).toString());
    }

    @Test
    void theSmallestAndTheLargestAmountCanBePaid() {
        assertThat(RUPEE.payable("amount", Money.of("0.01"))).isEqualTo(Money.of("0.01"));
        assertThat(RUPEE.payable("amount", Money.of(999_999_999_999L))).isEqualTo(Money.of(999_999_999_999L));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "inr", "RUPEE", "XXX"})
    void whatIsNoCurrencyOfMoneyIsRefused(String code) {
        assertThatThrownBy(() -> CurrencyUnit.of(code))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refusal -> assertThat(refusal.field()).isEqualTo("currency"));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 5})
    void decimalsBeyondFourAreRefused(int decimals) {
        assertThatThrownBy(() -> new CurrencyUnit("INR", decimals)).isInstanceOf(InvalidInputException.class);
    }

    @Property
    void whatIsWrittenIsTheAmountToTheLastDecimal(
            @ForAll @LongRange(min = 1, max = 999_999_999_999L) long amount, @ForAll @IntRange(max = 4) int decimals) {
        CurrencyUnit currency = new CurrencyUnit("INR", decimals);
        Money money = Money.of(BigDecimal.valueOf(amount, decimals));
        String written = currency.format(currency.payable("amount", money));

        assertThat(written).startsWith("INR ");
        assertThat(Money.of(written.substring(4))).isEqualTo(money);
        assertThat(new BigDecimal(written.substring(4)).scale()).isEqualTo(decimals);
    }
}
