package org.ctvms.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import org.ctvms.core.change.Change;
import org.ctvms.core.change.Changes;
import org.ctvms.core.job.Cancellation;
import org.ctvms.core.testkit.EngineFixture;
import org.junit.jupiter.api.Test;

class DailyJobTest {
    private final EngineFixture fixture = EngineFixture.on("2025-01-10");
    private final Changes changes = fixture.admin().changes();
    private final DailyJob job = new DailyJob(
            fixture.engine().dailyRun(),
            changes,
            new DailyTime(LocalTime.MIDNIGHT),
            fixture.clock().operatorClock());

    @Test
    void changesAreStoredForNinetyDays() {
        fixture.connect(fixture.plan(300));
        fixture.skipTo("2025-04-10");
        job.run(Cancellation.NEVER);
        assertThat(changes.after(0, 10)).extracting(Change::number).startsWith(1L, 2L);

        fixture.skipTo("2025-04-11");
        job.run(Cancellation.NEVER);
        assertThat(changes.after(2, 10)).extracting(Change::number).startsWith(3L);
        assertThat(changes.prune(Duration.ofDays(90))).isZero();
    }
}
