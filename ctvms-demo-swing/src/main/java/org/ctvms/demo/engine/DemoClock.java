package org.ctvms.demo.engine;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * A clock that stands at ten in the morning of a day until it is set to another, or goes with the system's. Thread-safe.
 */
public final class DemoClock implements InstantSource {
    private static final LocalTime OPENING_HOUR = LocalTime.of(10, 0);

    private final ZoneId zone;
    private volatile InstantSource source;

    /** Stands on the day in the zone. */
    public DemoClock(LocalDate day, ZoneId zone) {
        this.zone = zone;
        setTo(day);
    }

    /** Stands on the day. */
    public void setTo(LocalDate day) {
        setTo(day.atTime(OPENING_HOUR));
    }

    /** Stands at the time of day. */
    public void setTo(LocalDateTime time) {
        source = InstantSource.fixed(time.atZone(zone).toInstant());
    }

    /** Goes with the system's clock, never ahead of it: a ledger that came too far waits until the clock is there. */
    public void run() {
        source = Clock.systemUTC();
    }

    /** The day it is by the system's clock. */
    public static LocalDate systemDay(ZoneId zone) {
        return LocalDate.ofInstant(Clock.systemUTC().instant(), zone);
    }

    @Override
    public Instant instant() {
        return source.instant();
    }
}
