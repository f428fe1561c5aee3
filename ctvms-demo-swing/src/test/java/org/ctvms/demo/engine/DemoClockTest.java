package org.ctvms.demo.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DemoClockTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Kolkata");
    private final DemoClock clock = new DemoClock(LocalDate.of(2026, 11, 24), ZONE);

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    @Test
    void itStandsOnTheDay() {
        assertThat(today()).isEqualTo(LocalDate.of(2026, 11, 24));
    }

    @Test
    void clockShowsTheTimeOfDayItWasSetTo() {
        clock.setTo(LocalDate.of(2026, 11, 25).atTime(0, 30));

        assertThat(today()).isEqualTo(LocalDate.of(2026, 11, 25));
        assertThat(clock.instant()).isEqualTo(Instant.parse("2026-11-24T19:00:00Z"));
    }

    @Test
    void itGoesWithTheSystemsClockWhereverItStood() {
        LocalDate before = DemoClock.systemDay(ZONE);
        clock.setTo(before.plusYears(10));
        clock.run();

        assertThat(today()).isBetween(before, DemoClock.systemDay(ZONE));
    }
}
