package org.ctvms.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DailyTimeTest {
    private final DailyTime time = new DailyTime(LocalTime.of(0, 10));

    @ParameterizedTest
    @CsvSource({
        "2025-03-09, 2025-03-10T00:09:59, false",
        "2025-03-09, 2025-03-10T00:10:00, true",
        "2025-03-09, 2025-03-10T23:59:59, true",
        "2025-03-10, 2025-03-10T00:10:00, false",
        "2025-03-10, 2025-03-10T23:59:59, false",
    })
    void theDaysRunIsDueOnceFromItsTimeOn(LocalDate lastCompleted, LocalDateTime now, boolean due) {
        assertThat(time.isDue(Optional.of(lastCompleted), now)).isEqualTo(due);
    }

    @Test
    void aMissedDayIsDueAtOnce() {
        assertThat(time.isDue(Optional.of(LocalDate.of(2025, 3, 8)), LocalDateTime.of(2025, 3, 10, 0, 0)))
                .isTrue();
    }

    @Test
    void theFirstRunEverIsDueAtOnce() {
        assertThat(time.isDue(Optional.empty(), LocalDateTime.of(2025, 3, 10, 0, 0)))
                .isTrue();
    }

    @Test
    @DisplayName("nothing is due where the clock went back")
    void nothingIsDueBeforeTheLastCompletedDay() {
        assertThat(time.isDue(Optional.of(LocalDate.of(2025, 3, 12)), LocalDateTime.of(2025, 3, 10, 12, 0)))
                .isFalse();
    }

    @Test
    void midnightItselfMayBeTheTime() {
        assertThat(new DailyTime(LocalTime.MIDNIGHT)
                        .isDue(Optional.of(LocalDate.of(2025, 3, 9)), LocalDateTime.of(2025, 3, 10, 0, 0)))
                .isTrue();
    }
}
