package org.ctvms.demo.ui.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import javax.swing.text.JTextComponent;
import org.ctvms.core.money.Money;
import org.ctvms.core.refusal.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InputsTest {
    private static <T> T typed(TypedInput<T> input, String text) {
        ((JTextComponent) input.component()).setText(text);
        return input.value();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"499.50|499.50", "1,23,456|123456", " 250 |250"})
    void anAmountIsReadAsItIsUsuallyTyped(String text, String amount) {
        assertThat(typed(Inputs.money("amount"), text)).isEqualTo(Money.of(amount));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "1.2.3", "1e3", "\u20B9"})
    void whatIsNoAmountIsRefusedWithItsField(String text) {
        assertThatThrownBy(() -> typed(Inputs.money("amount"), text))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.field()).isEqualTo("amount"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"24/11/2026", "24/11/2026 ", "2026-11-24"})
    void aDayIsReadInBothWays(String text) {
        assertThat(typed(Inputs.day("day"), text)).contains(LocalDate.of(2026, 11, 24));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2026", "24-11", "11/24/2026", "yesterday"})
    void aDayThatIsNotInTheCalendarIsRefused(String text) {
        assertThatThrownBy(() -> typed(Inputs.day("day"), text)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void anEmptyDayIsNone() {
        assertThat(typed(Inputs.day("day"), " ")).isEmpty();
    }

    @Test
    void whatIsShownIsRead() {
        TypedInput<Optional<YearMonth>> month = Inputs.month("month");
        month.show(Optional.of(YearMonth.of(2026, 2)));

        assertThat(month.value()).contains(YearMonth.of(2026, 2));
    }
}
