package org.ctvms.core.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.ctvms.core.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyFormatTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            INR | 2 | 0               | ₹0.00
            INR | 2 | 999             | ₹999.00
            INR | 2 | 1000            | ₹1,000.00
            INR | 2 | 100000          | ₹1,00,000.00
            INR | 2 | 1234567         | ₹12,34,567.00
            INR | 2 | 999999999999.05 | ₹9,99,99,99,99,999.05
            INR | 0 | 1234567         | ₹12,34,567
            INR | 2 | -1234.5         | -₹1,234.50
            INR | 0 | 1.25            | ₹1.25
            IDR | 0 | 1234567         | Rp1,234,567
            USD | 2 | 1234567.8       | USD\u00A01,234,567.80
            """)
    void englishGroupsRupeesTheIndianWayAndTheRestByThousands(String code, int decimals, String amount, String text) {
        assertThat(format(Language.ENGLISH, code, decimals, amount)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            IDR | 0 | 999             | Rp999
            IDR | 0 | 1234567         | Rp1.234.567
            IDR | 2 | 1234567.5       | Rp1.234.567,50
            INR | 2 | 1234567         | ₹1.234.567,00
            """)
    void indonesianGroupsByThousandsWithPoints(String code, int decimals, String amount, String text) {
        assertThat(format(Language.INDONESIAN, code, decimals, amount)).isEqualTo(text);
    }

    @Property
    void whatIsWrittenIsTheAmountToTheLastDecimal(
            @ForAll @LongRange(min = 1, max = 999_999_999_999L) long amount, @ForAll @IntRange(max = 4) int decimals) {
        CurrencyUnit currency = new CurrencyUnit("INR", decimals);
        Money money = Money.of(BigDecimal.valueOf(amount, decimals));
        String written = MoneyFormat.english(currency).format(currency.payable("amount", money));

        assertThat(written).startsWith("₹");
        String figures = written.substring(1).replace(",", "");
        assertThat(Money.of(figures)).isEqualTo(money);
        assertThat(new BigDecimal(figures).scale()).isEqualTo(decimals);
    }

    private static String format(Language language, String code, int decimals, String amount) {
        return new MoneyFormat(new CurrencyUnit(code, decimals), language.locale()).format(Money.of(amount));
    }
}
