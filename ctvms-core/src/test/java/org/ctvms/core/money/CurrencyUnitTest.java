package org.ctvms.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.ctvms.core.refusal.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
        assertThatThrownBy(() -> rupiah.payable("price", Money.of("0.5")))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refusal -> assertThat(refusal.field()).isEqualTo("price"));
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
}
