package org.ctvms.core.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.ctvms.core.billing.Charge;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.invoice.Allocation;
import org.ctvms.core.money.CurrencyUnit;
import org.ctvms.core.money.Money;
import org.ctvms.core.refusal.Rule;
import org.ctvms.core.refusal.RuleRefusedException;

class PaymentRuleTest {
    private static final YearMonth OLDEST = YearMonth.of(2024, 11);

    @Property
    void aPaymentIsFromTheMinimumOrTheWholeDueToTheDue(
            @ForAll("amounts") Money minimum, @ForAll("amounts") Money due, @ForAll("amounts") Money amount) {
        boolean enough = !amount.isLessThan(minimum) || amount.equals(due);
        boolean fits = due.isPositive() && enough && !due.isLessThan(amount);
        if (fits) {
            new PaymentRule(minimum, CurrencyUnit.of("INR")).check(amount, due);
        } else {
            assertThatThrownBy(() -> new PaymentRule(minimum, CurrencyUnit.of("INR")).check(amount, due))
                    .isInstanceOfSatisfying(
                            RuleRefusedException.class,
                            refusal -> assertThat(refusal.rule()).isEqualTo(expected(amount, due)));
        }
    }

    private static Rule expected(Money amount, Money due) {
        if (due.isZero()) {
            return Rule.NOTHING_DUE;
        }
        return due.isLessThan(amount) ? Rule.PAYMENT_ABOVE_DUE : Rule.PAYMENT_BELOW_MINIMUM;
    }

    @Property
    void whatIsPaidIsSharedOutToTheLastPaisaOldestFirst(
            @ForAll @Size(min = 1, max = 30) List<@From("prices") Money> open, @ForAll("amounts") Money amount) {
        List<Charge> charges = charges(open);
        Money due = sum(open);
        List<Allocation> parts = OldestFirst.allocate(amount.min(due), charges);

        assertThat(sum(parts.stream().map(Allocation::amount).toList())).isEqualTo(amount.min(due));
        assertThat(parts.stream().limit(Math.max(0, parts.size() - 1L))).allMatch(Allocation::settles);
        for (int at = 0; at < parts.size(); at++) {
            assertPartOf(charges.get(at), parts.get(at));
        }
    }

    private static void assertPartOf(Charge charge, Allocation part) {
        assertThat(part.month()).isEqualTo(charge.month());
        assertThat(part.amount().isPositive()).isTrue();
        assertThat(part.settles()).isEqualTo(part.amount().equals(charge.open()));
    }

    private static List<Charge> charges(List<Money> open) {
        List<Charge> charges = new ArrayList<>();
        for (Money amount : open) {
            YearMonth month = OLDEST.plusMonths(charges.size());
            LocalDate day = month.atDay(1);
            charges.add(new Charge(new ConnectionId(1), month, amount.plus(Money.of(7)), Money.of(7), day));
        }
        return charges;
    }

    private static Money sum(List<Money> amounts) {
        return amounts.stream().reduce(Money.ZERO, Money::plus);
    }

    @Provide
    Arbitrary<Money> amounts() {
        return Arbitraries.oneOf(
                Arbitraries.of(Money.ZERO, Money.of(250), Money.of(300), Money.of("249.99"), Money.of("300.01")),
                money(0, 200_000));
    }

    @Provide
    Arbitrary<Money> prices() {
        return money(1, 100_000);
    }

    private static Arbitrary<Money> money(int least, int most) {
        return Arbitraries.integers().between(least, most).map(cents -> Money.of(BigDecimal.valueOf(cents, 2)));
    }
}
