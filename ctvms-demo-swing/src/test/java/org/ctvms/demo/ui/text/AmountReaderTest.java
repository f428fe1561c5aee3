package org.ctvms.demo.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.ctvms.core.language.Language;
import org.ctvms.core.money.CurrencyUnit;
import org.ctvms.core.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountReaderTest {
    private static final List<CurrencyUnit> CURRENCIES =
            List.of(CurrencyUnit.of("INR"), new CurrencyUnit("IDR", 0), CurrencyUnit.of("KWD"), CurrencyUnit.of("JPY"));

    private static AmountReading read(Language language, CurrencyUnit currency, String typed) {
        return new Formats(language, currency, ZoneOffset.UTC).amount(typed);
    }

    private static AmountReading read(String window, String currency, int decimals, String typed) {
        Language language = window.equals("en") ? Language.ENGLISH : Language.INDONESIAN;
        return read(language, new CurrencyUnit(currency, decimals), typed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "₹1,198.50|1198.5",
                "₹ 1,198.50|1198.5",
                "Rs 1198.50|1198.5",
                "Rs.1198.50|1198.5",
                "rs. 1,198.50/-|1198.5",
                "₨ 500/-|500",
                "INR 1,23,456.00|123456",
                "1,198.50 INR|1198.5",
                "1 198,50|1198.5",
                "1\u00A0198,50|1198.5",
                "1\u202F198.50|1198.5",
                "1'198.50|1198.5",
                "1.198,50|1198.5",
                "1198,50|1198.5",
                "1.23.456|",
                "१,१९८.५०|1198.5",
                "रु. ५००|500",
                "௧௧௯௮|1198",
                "١٬١٩٨٫٥٠|1198.5",
                "１，１９８．５０|1198.5",
                "\u200E₹\u2066500\u2069|500",
                "\uFEFF500|500",
                "00250|250",
                "0.05|0.05",
                "1,234.5|1234.5",
                "1.198.500|1198500",
            })
    void amountsAreReadInTheFormsPeoplePaste(String typed, String amount) {
        for (String window : List.of("en", "id")) {
            AmountReading reading = read(window, "INR", 2, typed);
            if (amount == null) {
                assertThat(reading.amounts()).isEmpty();
            } else if (window.equals("en") || reading.sure()) {
                assertThat(reading.amount()).contains(Money.of(amount));
            } else {
                assertThat(reading.choices()).contains(Money.of(amount));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|IDR|0|250.000|250 250000",
                "id|IDR|0|250,000|250 250000",
                "id|IDR|0|1,000|1 1000",
                "id|INR|2|1,000|1 1000",
                "en|INR|2|1.000|1 1000",
                "en|INR|2|12.500|12.5 12500",
                "en|INR|2|12.505|12505",
                "en|INR|2|1000.0|1000",
                "en|IDR|0|1000.0|1000",
                "en|IDR|0|250.00|250",
                "en|INR|2|12,50|12.5",
                "id|INR|2|499.50|499.5",
                "en|KWD|3|1,000|1000 1",
                "id|KWD|3|1.000|1000 1",
                "en|JPY|0|1.000|1 1000",
            })
    void anAmountThatCanMeanAnotherIsAsked(String window, String currency, int decimals, String typed, String choices) {
        AmountReading reading = read(window, currency, decimals, typed);

        assertThat(reading.amount()).isEmpty();
        assertThat(reading.choices())
                .containsExactlyElementsOf(
                        Stream.of(choices.split(" ")).map(Money::of).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|IDR|0|250,000|250000",
                "id|IDR|0|250.000|250000",
                "id|IDR|0|Rp50.000,00|50000",
                "id|IDR|0|Rp 50.000,-|50000",
                "en|IDR|0|IDR 50,000.00|50000",
                "id|INR|2|1.000|1000",
                "en|INR|2|1,000|1000",
                "en|KWD|3|12.500|12.5",
                "en|KWD|3|12.50|12.5",
                "id|KWD|3|KWD 1.234,500|1234.5",
                "en|JPY|0|￥1,000|1000",
            })
    void theLanguageAndTheDecimalsSettleWhatAMarkMeans(
            String window, String currency, int decimals, String typed, String amount) {
        assertThat(read(window, currency, decimals, typed).amount()).contains(Money.of(amount));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "abc",
                "1.2.3",
                "1e3",
                "-5",
                "₹",
                "$50",
                "Rp 500",
                "12,3456",
                "1,23,45",
                "1 2",
                "500²",
                "½",
                "1.234.56",
                "1,,000",
                "0x10",
                "Rs Rs 5",
                "500.",
                ".",
                "9999999999999999999999999999999"
            })
    void whatIsNoAmountIsNotRead(String typed) {
        assertThat(read("en", "INR", 2, typed)).isEqualTo(AmountReading.NONE);
    }

    private static Stream<Money> amounts(CurrencyUnit currency) {
        Random random = new Random(20);
        LongStream edges = LongStream.of(1, 9, 10, 99, 100, 999, 1000, 1001, 9_999, 10_000, 99_999, 100_000, 250_000);
        LongStream drawn = LongStream.range(0, 2000).map(at -> random.nextLong(1L << 1 + random.nextInt(46)) + 1);
        return LongStream.concat(edges, drawn)
                .mapToObj(number -> Money.of(BigDecimal.valueOf(number, currency.decimals())));
    }

    @Test
    void everyAmountThatIsShownIsReadAsItself() {
        for (CurrencyUnit currency : CURRENCIES) {
            for (Language language : Language.values()) {
                Formats formats = new Formats(language, currency, ZoneOffset.UTC);
                amounts(currency)
                        .forEach(amount -> Stream.of(formats.money(amount), formats.typed(amount))
                                .forEach(shown -> assertThat(
                                                formats.amount(shown).amount())
                                        .as("%s of %s in %s", shown, currency.code(), language)
                                        .contains(amount)));
            }
        }
    }

    @Test
    void anAmountOfTheOtherLanguageIsNeverTakenForAnother() {
        for (CurrencyUnit currency : CURRENCIES) {
            Formats english = new Formats(Language.ENGLISH, currency, ZoneOffset.UTC);
            Formats indonesian = new Formats(Language.INDONESIAN, currency, ZoneOffset.UTC);
            amounts(currency).forEach(amount -> {
                assertThat(english.amount(indonesian.money(amount)).amounts()).contains(amount);
                assertThat(indonesian.amount(english.money(amount)).amounts()).contains(amount);
            });
        }
    }
}
