package org.ctvms.core.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("what was recorded while the clock was ahead follows the corrected clock")
class CorrectedClockTest {
    private static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");
    private static final Instant AN_HOUR_AHEAD = NOON.plus(Duration.ofHours(1));
    private static final AccountPolicy POLICY =
            new AccountPolicy(5, Duration.ofMinutes(15), Duration.ofHours(8), Duration.ofDays(1));

    @Test
    void codeFromAClockAheadIsInvalidAndBlocksNoOther() {
        OneTimeCode code = new OneTimeCode("hash", AN_HOUR_AHEAD, 0);
        assertThat(code.isValidAt(NOON)).isFalse();
        assertThat(code.isEnoughAt(NOON)).isFalse();
    }

    @ParameterizedTest(name = "{0} seconds after its issue")
    @CsvSource({
        "-61, false, false",
        "-60, true, true",
        "0, true, true",
        "59, true, true",
        "60, true, false",
        "300, false, false"
    })
    void codeIsTakenByServersWhoseClocksDifferByAMinute(int seconds, boolean valid, boolean fresh) {
        OneTimeCode code = new OneTimeCode("hash", NOON, 0);
        assertThat(code.isValidAt(NOON.plusSeconds(seconds))).isEqualTo(valid);
        assertThat(code.isEnoughAt(NOON.plusSeconds(seconds))).isEqualTo(fresh);
    }

    @Test
    void lockFromAClockAheadIsIgnored() {
        Attempts failed = new Attempts(5, Optional.of(AN_HOUR_AHEAD));
        assertThat(POLICY.isLocked(failed, AN_HOUR_AHEAD)).isTrue();
        assertThat(POLICY.isLocked(failed, NOON)).isFalse();
    }

    @Test
    void lockHoldsOnServersWhoseClocksDifferByAMinute() {
        Attempts failed = new Attempts(5, Optional.of(NOON));
        assertThat(POLICY.isLocked(failed, NOON.minusSeconds(60))).isTrue();
    }
}
