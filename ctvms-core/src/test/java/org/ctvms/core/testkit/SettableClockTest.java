package org.ctvms.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class SettableClockTest {
    private static final LocalDate BEFORE_SUMMER_TIME = LocalDate.of(2026, 3, 28);

    private final SettableClock clock = SettableClock.at(BEFORE_SUMMER_TIME, ZoneId.of("Europe/Berlin"));

    @Test
    void theEngineSeesTheDayItIsSetTo() {
        assertThat(clock.operatorClock().moment().today()).isEqualTo(BEFORE_SUMMER_TIME);
        clock.set(LocalDate.of(2025, 1, 1));
        assertThat(clock.operatorClock().moment().today()).isEqualTo(LocalDate.of(2025, 1, 1));
    }

    @Test
    void daysAreCalendarDaysOfTheZone() {
        clock.advance(Duration.ofHours(11).plusMinutes(30));
        clock.advanceDays(1);
        assertThat(clock.today()).isEqualTo(BEFORE_SUMMER_TIME.plusDays(1));
        clock.advanceDays(-2);
        assertThat(clock.today()).isEqualTo(BEFORE_SUMMER_TIME.minusDays(1));
    }

    @Test
    void theDayEndsAtMidnightOfTheZone() {
        clock.advance(Duration.ofHours(12).minusNanos(1));
        assertThat(clock.today()).isEqualTo(BEFORE_SUMMER_TIME);
        clock.advance(Duration.ofNanos(1));
        assertThat(clock.today()).isEqualTo(BEFORE_SUMMER_TIME.plusDays(1));
    }
}
