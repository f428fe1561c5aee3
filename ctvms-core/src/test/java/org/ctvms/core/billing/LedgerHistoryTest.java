package org.ctvms.core.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ctvms.core.Settings;
import org.ctvms.core.connection.ConnectionOverview;
import org.ctvms.core.invoice.Allocation;
import org.ctvms.core.money.Money;
import org.ctvms.core.payment.Receipt;
import org.ctvms.core.testkit.InMemoryStorage;
import org.ctvms.core.testkit.LedgerRows;

class LedgerHistoryTest {
    private static final int ANY_LEAP = 36_500;
    private static final Settings DEFAULTS =
            Settings.builder().operatorName("Sample").clockLeapDays(ANY_LEAP).build();
    private static final Settings CHARGING_ALWAYS = Settings.builder()
            .operatorName("Sample")
            .clockLeapDays(ANY_LEAP)
            .chargeWhileSuspended(true)
            .minimumPayment("0")
            .build();
    private static final Settings THIRTY_DAYS = Settings.builder()
            .operatorName("Sample")
            .fixedTermDays(30)
            .graceDays(5)
            .clockLeapDays(ANY_LEAP)
            .minimumPayment("50")
            .build();

    @Property(tries = 300)
    void oneRunAfterAnyPauseGivesTheVeryRowsThatDailyRunsGive(
            @ForAll("starts") LocalDate start,
            @ForAll("settings") Settings settings,
            @ForAll("histories") List<Step> steps) {
        LedgerHistory daily = new LedgerHistory(start, settings, new InMemoryStorage());
        LedgerHistory skipping = new LedgerHistory(start, settings, InMemoryStorage.runningUnitsTwice());

        for (Step step : steps) {
            LocalDate day = step.after(daily.today());
            daily.runEveryDayBefore(day);
            skipping.skipTo(day);
            Money amount = daily.amount(step);
            act(daily, step, amount, true);
            act(skipping, step, amount, step.runs());
        }
        skipping.run();

        assertThat(skipping.outcomes()).isEqualTo(daily.outcomes());
        assertThat(skipping.rows()).usingRecursiveComparison().isEqualTo(daily.rows());
    }

    @Property(tries = 300)
    void theBooksAddUpAfterEveryStep(
            @ForAll("starts") LocalDate start,
            @ForAll("settings") Settings settings,
            @ForAll("histories") List<Step> steps) {
        LedgerHistory history = new LedgerHistory(start, settings, InMemoryStorage.runningUnitsTwice());

        for (Step step : steps) {
            history.skipTo(step.after(history.today()));
            act(history, step, history.amount(step), step.runs());
            assertBooksAddUp(history.rows());
        }
    }

    @Property(tries = 300)
    void aQuoteSaysWhatThePaymentThenDoesAndChangesNothingOfTheHistory(
            @ForAll("starts") LocalDate start,
            @ForAll("settings") Settings settings,
            @ForAll("histories") List<Step> steps) {
        LedgerHistory asking = new LedgerHistory(start, settings, InMemoryStorage.runningUnitsTwice());
        LedgerHistory silent = new LedgerHistory(start, settings, new InMemoryStorage());

        for (Step step : steps) {
            LocalDate day = step.after(silent.today());
            begin(asking, day, step.runs());
            begin(silent, day, step.runs());
            Money due = asking.openCharges(step);
            Money amount = asking.amount(step);
            Object quoted = asking.quote(step, amount);
            Object done = asking.act(step, amount);
            silent.act(step, amount);
            if (step.pays()) {
                assertThat(quoted).isEqualTo(asking.asQuote(done));
                assertThat(amount).isLessThanOrEqualTo(due);
            }
        }
        asking.run();
        silent.run();

        assertThat(asking.outcomes()).isEqualTo(silent.outcomes());
        assertThat(asking.rows()).usingRecursiveComparison().isEqualTo(silent.rows());
    }

    private static void begin(LedgerHistory history, LocalDate day, boolean runs) {
        history.skipTo(day);
        if (runs) {
            history.run();
        }
    }

    private static void act(LedgerHistory history, Step step, Money amount, boolean runs) {
        if (runs && step.runsFirst()) {
            history.run();
        }
        history.act(step, amount);
        if (runs && !step.runsFirst()) {
            history.run();
        }
    }

    private static void assertBooksAddUp(LedgerRows rows) {
        rows.connections().forEach(overview -> assertConnectionAddsUp(rows, overview));
        assertThat(rows.payments()).allSatisfy(receipt -> {
            assertThat(sum(receipt.allocations())).isEqualTo(receipt.amount());
            assertThat(receipt.allocations())
                    .extracting(Allocation::month)
                    .isSorted()
                    .doesNotHaveDuplicates();
        });
        assertThat(rows.invoices())
                .extracting(invoice -> invoice.number().value())
                .containsExactlyElementsOf(LongStream.range(0, rows.payments().size())
                        .mapToObj(at -> 1000 + at)
                        .toList());
    }

    private static void assertConnectionAddsUp(LedgerRows rows, ConnectionOverview overview) {
        List<Charge> charges = rows.chargesOf(overview.connection());
        List<Allocation> allocations = rows.payments().stream()
                .filter(receipt ->
                        receipt.connectionId().equals(overview.connection().id()))
                .map(Receipt::allocations)
                .flatMap(List::stream)
                .toList();
        Money charged = charges.stream().map(Charge::amount).reduce(Money.ZERO, Money::plus);

        assertThat(charged.minus(sum(allocations))).isEqualTo(overview.due());
        assertThat(charges)
                .allSatisfy(charge -> assertThat(charge.paid())
                        .isEqualTo(sum(allocations.stream()
                                .filter(part -> part.month().equals(charge.month()))
                                .toList()))
                        .isLessThanOrEqualTo(charge.amount()));
        assertThat(charges.stream()
                        .dropWhile(charge -> charge.open().isZero())
                        .skip(1)
                        .map(Charge::paid))
                .as("nothing is paid of a month while an older one is open")
                .allMatch(Money::isZero);
    }

    private static Money sum(List<Allocation> allocations) {
        return allocations.stream().map(Allocation::amount).reduce(Money.ZERO, Money::plus);
    }

    @Provide
    Arbitrary<LocalDate> starts() {
        return Arbitraries.integers()
                .between(0, 4 * 365)
                .map(days -> LocalDate.of(2023, 1, 1).plusDays(days));
    }

    @Provide
    Arbitrary<Settings> settings() {
        return Arbitraries.of(DEFAULTS, CHARGING_ALWAYS, THIRTY_DAYS);
    }

    @Provide
    Arbitrary<List<Step>> histories() {
        return Step.any().list().ofMinSize(5).ofMaxSize(25);
    }
}
