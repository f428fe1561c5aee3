package org.ctvms.core.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ExpiryRuleTest {
    private static final ExpiryRule MONTHS = ExpiryRule.CALENDAR_MONTHS;

    @Property
    void howTheMonthsWereSettledDoesNotMatterToTheExpiry(
            @ForAll @IntRange(max = 100_000) int day,
            @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 14) Integer> settled) {
        LocalDate start = LocalDate.of(1960, 1, 1).plusDays(day);
        Term term = Term.startingOn(start);
        for (int months : settled) {
            term = term.renewed(months, start, MONTHS);
        }
        int months = settled.stream().mapToInt(Integer::intValue).sum();

        assertThat(term.expiresOn()).isEqualTo(start.plusMonths(months));
        assertThat(term.isRenewed()).isEqualTo(months > 0);
    }

    @Nested
    class ByCalendarMonths {
        @Test
        void theThirtyFirstFallsBackToTheMonthsLastDayAndComesBack() {
            assertThat(expiries("2025-01-31", 4))
                    .containsExactly("2025-02-28", "2025-03-31", "2025-04-30", "2025-05-31");
        }

        @Test
        void theThirtiethAndTheTwentyNinthFallBackInFebruaryAlone() {
            assertThat(expiries("2025-01-30", 3)).containsExactly("2025-02-28", "2025-03-30", "2025-04-30");
            assertThat(expiries("2025-01-29", 3)).containsExactly("2025-02-28", "2025-03-29", "2025-04-29");
            assertThat(expiries("2024-01-30", 2)).containsExactly("2024-02-29", "2024-03-30");
        }

        @Test
        void noSettledChargeMovesNothing() {
            LocalDate expiry = LocalDate.of(2025, 2, 28);

            assertThat(MONTHS.after(expiry, 31, 0)).isEqualTo(expiry);
        }

        @Test
        @DisplayName("twelve settled months are one year, whatever day it begins: twelve payments bought 360 days")
        void twelveSettledMonthsMoveTheExpiryByExactlyOneYearFromEveryDay() {
            assertThat(everyDay()).hasSize(2922).allSatisfy(start -> {
                assertThat(renewed(start, 1, 12)).isEqualTo(start.plusYears(1));
                assertThat(renewed(start, 12, 1)).isEqualTo(start.plusYears(1));
            });
        }

        @Test
        void monthsSettledTogetherMoveTheExpiryLikeMonthsSettledOneByOne() {
            assertThat(everyDay())
                    .allSatisfy(start -> assertThat(renewed(start, 3, 7)).isEqualTo(renewed(start, 21, 1)));
        }

        private Stream<LocalDate> everyDay() {
            return LocalDate.of(2023, 1, 1).datesUntil(LocalDate.of(2031, 1, 1));
        }

        private LocalDate renewed(LocalDate start, int months, int times) {
            return Stream.iterate(Term.startingOn(start), term -> term.renewed(months, start, MONTHS))
                    .skip(times)
                    .findFirst()
                    .orElseThrow()
                    .expiresOn();
        }

        private List<String> expiries(String start, int months) {
            return Stream.iterate(
                            Term.startingOn(LocalDate.parse(start)),
                            term -> term.renewed(1, LocalDate.parse(start), MONTHS))
                    .skip(1)
                    .limit(months)
                    .map(term -> term.expiresOn().toString())
                    .toList();
        }
    }

    @Nested
    class ByFixedDays {
        private final ExpiryRule thirty = ExpiryRule.fixedDays(30);

        @Test
        void everySettledChargeMovesTheExpiryThatManyDays() {
            LocalDate expiry = LocalDate.of(2024, 2, 15);

            assertThat(thirty.after(expiry, 15, 0)).isEqualTo(expiry);
            assertThat(thirty.after(expiry, 15, 1)).isEqualTo("2024-03-16");
            assertThat(thirty.after(expiry, 15, 12)).isEqualTo(expiry.plusDays(360));
        }
    }

    @Nested
    class Terms {
        private final Term fresh = Term.startingOn(LocalDate.of(2025, 1, 31));

        @Test
        void aTermBeginsOnItsRegistrationDayUnrenewed() {
            assertThat(fresh.expiresOn()).isEqualTo("2025-01-31");
            assertThat(fresh.isRenewed()).isFalse();
            assertThat(fresh.renewed(0, LocalDate.of(2025, 2, 1), MONTHS)).isEqualTo(fresh);
        }

        @Test
        void aReconnectionCountsFromItsOwnDay() {
            Term reconnected = fresh.renewed(1, LocalDate.of(2025, 2, 1), MONTHS)
                    .reconnecting(LocalDate.of(2025, 7, 10))
                    .countedFromReconnection(2, MONTHS);

            assertThat(reconnected.expiresOn()).isEqualTo("2025-09-10");
            assertThat(reconnected.anchorDay()).isEqualTo(10);
            assertThat(reconnected.reconnectedOn()).isEmpty();
        }
    }
}
