package org.ctvms.core.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusRuleTest {
    private static final LocalDate EXPIRY = LocalDate.of(2025, 1, 31);
    private static final YearMonth BILLED = YearMonth.of(2023, 1);
    private static final StatusRule RULE = new StatusRule(60);

    @ParameterizedTest(name = "{0} days after the expiry: {1} once renewed, {2} if never")
    @CsvSource({
        "-400, ACTIVE, ACTIVE",
        "-1, ACTIVE, ACTIVE",
        "0, ACTIVE, INACTIVE",
        "1, INACTIVE, INACTIVE",
        "60, INACTIVE, INACTIVE",
        "61, SUSPENDED, SUSPENDED",
        "4000, SUSPENDED, SUSPENDED"
    })
    void theStatusFollowsFromTheExpiryAndTheDay(int daysPast, ConnectionStatus renewed, ConnectionStatus never) {
        LocalDate day = EXPIRY.plusDays(daysPast);

        assertThat(RULE.statusOn(day, term(true), BILLED)).isEqualTo(renewed);
        assertThat(RULE.statusOn(day, term(false), BILLED)).isEqualTo(never);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, ACTIVE", "0, 1, SUSPENDED", "5, 5, INACTIVE", "5, 6, SUSPENDED"})
    void theDaysOfGraceAreASetting(int graceDays, int daysPast, ConnectionStatus status) {
        assertThat(new StatusRule(graceDays).statusOn(EXPIRY.plusDays(daysPast), term(true), BILLED))
                .isEqualTo(status);
    }

    @Property(tries = 200)
    void anUnpaidConnectionNeverComesBackByItself(
            @ForAll @IntRange(min = -500, max = 500) int daysPast,
            @ForAll @IntRange(max = 500) int later,
            @ForAll boolean renewed) {
        ConnectionStatus before = RULE.statusOn(EXPIRY.plusDays(daysPast), term(renewed), BILLED);
        ConnectionStatus after = RULE.statusOn(EXPIRY.plusDays(daysPast + later), term(renewed), BILLED);

        assertThat(after).isGreaterThanOrEqualTo(before);
    }

    @Property(tries = 200)
    void onlyTheExpiryDayItselfTellsARenewedConnectionFromANewOne(
            @ForAll @IntRange(min = -500, max = 500) int daysPast) {
        LocalDate day = EXPIRY.plusDays(daysPast);

        assertThat(RULE.statusOn(day, term(true), BILLED).equals(RULE.statusOn(day, term(false), BILLED)))
                .isEqualTo(daysPast != 0);
    }

    @Property(tries = 200)
    void aConnectionIsSuspendedFromTheDayAfterItsLastDayOfGrace(
            @ForAll @IntRange(max = 3650) int graceDays, @ForAll @IntRange(max = 4000) int daysPast) {
        StatusRule rule = new StatusRule(graceDays);
        LocalDate day = EXPIRY.plusDays(daysPast);

        assertThat(rule.statusOn(day, term(true), BILLED) == ConnectionStatus.SUSPENDED)
                .isEqualTo(day.isAfter(rule.lastDayOfGrace(EXPIRY)));
    }

    @ParameterizedTest
    @CsvSource({"2025-12, INACTIVE", "2025-11, SUSPENDED"})
    void connectionIsNotSuspendedBeforeItsFirstBilledMonth(YearMonth billedFrom, ConnectionStatus status) {
        LocalDate lastOfNovember = LocalDate.of(2025, 11, 30);
        assertThat(new StatusRule(0).statusOn(lastOfNovember, term(false), billedFrom))
                .isEqualTo(status);
    }

    private static Term term(boolean renewed) {
        return new Term(EXPIRY, 31, Optional.of(EXPIRY.minusMonths(1)).filter(day -> renewed), Optional.empty());
    }
}
