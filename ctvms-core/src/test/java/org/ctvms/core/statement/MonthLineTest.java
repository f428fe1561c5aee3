package org.ctvms.core.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.ctvms.core.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthLineTest {
    private static MonthState state(Money charged, Money paid) {
        return new MonthLine(YearMonth.of(2025, 1), charged, paid).state();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, NOT_DUE",
        "300, 0, NOT_PAID",
        "300, 0.01, PARTLY_PAID",
        "300, 299.99, PARTLY_PAID",
        "300, 300.00, PAID"
    })
    void theStateFollowsFromWhatWasChargedAndPaid(String charged, String paid, MonthState state) {
        assertThat(state(Money.of(charged), Money.of(paid))).isEqualTo(state);
    }

    @Property
    void payingMoreNeverTakesAMonthBack(
            @ForAll @IntRange(min = 1, max = 100_000) int charged,
            @ForAll @IntRange(max = 100_000) int paid,
            @ForAll @IntRange(max = 100_000) int more) {
        int before = Math.min(paid, charged);
        int after = Math.min(paid + more, charged);

        assertThat(state(cents(charged), cents(after))).isGreaterThanOrEqualTo(state(cents(charged), cents(before)));
        assertThat(state(cents(charged), cents(after)) == MonthState.PAID).isEqualTo(after == charged);
    }

    private static Money cents(int amount) {
        return Money.of(BigDecimal.valueOf(amount, 2));
    }
}
