package org.ctvms.demo.ui.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TimeLeftTest {
    private final AtomicLong now = new AtomicLong();
    private final TimeLeft left = new TimeLeft(now::get);

    @Test
    void timeLeftFollowsTheSpeedSoFar() {
        now.set(TimeUnit.SECONDS.toNanos(30));
        assertThat(left.minutes(50, 365)).hasValue(4);
        now.set(TimeUnit.SECONDS.toNanos(300));
        assertThat(left.minutes(300, 365)).hasValue(2);
    }

    @Test
    void nothingIsSaidBeforeItIsKnown() {
        now.set(TimeUnit.SECONDS.toNanos(1));
        assertThat(left.minutes(10, 365)).isEmpty();
        now.set(TimeUnit.SECONDS.toNanos(60));
        assertThat(left.minutes(0, 365)).isEmpty();
        assertThat(left.minutes(365, 365)).isEmpty();
    }
}
