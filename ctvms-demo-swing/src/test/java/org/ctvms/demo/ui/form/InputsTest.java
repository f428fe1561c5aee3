package org.ctvms.demo.ui.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.swing.text.JTextComponent;
import org.ctvms.core.language.Language;
import org.ctvms.core.money.CurrencyUnit;
import org.ctvms.core.money.Money;
import org.ctvms.core.refusal.InvalidInputException;
import org.ctvms.demo.ui.text.Formats;
import org.ctvms.demo.ui.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InputsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Formats ENGLISH = formats(Language.ENGLISH);
    private static final Formats INDONESIAN = formats(Language.INDONESIAN);
    private static final Texts ENGLISH_TEXTS = new Texts(Language.ENGLISH);
    private static final Texts INDONESIAN_TEXTS = new Texts(Language.INDONESIAN);

    private static Formats formats(Language language) {
        return new Formats(language, CurrencyUnit.of("INR"), ZoneOffset.UTC);
    }

    private static <T> T typed(TypedInput<T> input, String text) {
        ((JTextComponent) input.component()).setText(text);
        return input.value();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"499.50|499.50", "1,23,456|123456", "1,234.5|1234.5", " 250 |250"})
    void anAmountIsReadAsEnglishReadersTypeIt(String text, String amount) {
        assertThat(typed(Inputs.money(ENGLISH_TEXTS, "amount", ENGLISH), text)).isEqualTo(Money.of(amount));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"499,50|499.50", "50.000|50000", "1.250.000,5|1250000.5", "250|250"})
    void anAmountIsReadAsIndonesianReadersTypeIt(String text, String amount) {
        assertThat(typed(Inputs.money(INDONESIAN_TEXTS, "amount", INDONESIAN), text))
                .isEqualTo(Money.of(amount));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "1.2.3", "1e3", "-5", "12,3", "\u20B9"})
    void whatIsNoAmountIsRefusedWithItsField(String text) {
        assertThatThrownBy(() -> typed(Inputs.money(ENGLISH_TEXTS, "amount", ENGLISH), text))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.field()).isEqualTo("amount"));
    }

    @Test
    void anAmountOfTheOtherLanguageIsAsked() {
        assertThatThrownBy(() -> typed(Inputs.money(INDONESIAN_TEXTS, "amount", INDONESIAN), "499.50"))
                .hasMessageContaining("tekan tombol panah atas");
    }

    @Test
    void whatIsNoAmountIsAnsweredWithAnExample() {
        assertThatThrownBy(() -> typed(Inputs.money(INDONESIAN_TEXTS, "amount", INDONESIAN), "abc"))
                .hasMessageEndingWith("Masukkan jumlah seperti 499,50.");
        assertThatThrownBy(() -> typed(Inputs.money(ENGLISH_TEXTS, "amount", ENGLISH), "abc"))
                .hasMessageEndingWith("Enter an amount like 499.50.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.05", "499.50", "1234567"})
    void anAmountThatIsShownIsReadAsItself(String amount) {
        for (Formats formats : List.of(ENGLISH, INDONESIAN)) {
            TypedInput<Money> input = Inputs.money(ENGLISH_TEXTS, "amount", formats);
            input.show(Money.of(amount));

            assertThat(input.value()).isEqualTo(Money.of(amount));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"24/11/2026", "24/11/2026 ", "2026-11-24"})
    void aDayIsReadInBothWays(String text) {
        assertThat(typed(Inputs.day(ENGLISH_TEXTS, "day", () -> TODAY), text)).contains(LocalDate.of(2026, 11, 24));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2026", "24-11", "11/24/2026", "yesterday"})
    void aDayThatIsNotInTheCalendarIsRefused(String text) {
        assertThatThrownBy(() -> typed(Inputs.day(ENGLISH_TEXTS, "day", () -> TODAY), text))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void anEmptyDayIsNone() {
        assertThat(typed(Inputs.day(ENGLISH_TEXTS, "day", () -> TODAY), " ")).isEmpty();
    }

    @Test
    void whatIsShownIsRead() {
        TypedInput<Optional<YearMonth>> month = Inputs.month(ENGLISH_TEXTS, "month");
        month.show(Optional.of(YearMonth.of(2026, 2)));

        assertThat(month.value()).contains(YearMonth.of(2026, 2));
    }
}
