package org.ctvms.demo.engine;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** A clock that stands at ten in the morning of a day until it is set to another. Thread-safe. */
public final class DemoClock implements InstantSource {
    private static final LocalTime OPENING_HOUR = LocalTime.of(10, 0);

    private final ZoneId zone;
    private volatile Instant instant;

    /** Stands on the day in the zone. */
    public DemoClock(LocalDate day, ZoneId zone) {
        this.zone = zone;
        setTo(day);
    }

    /** Goes to the day. */
    public void setTo(LocalDate day) {
        instant = day.atTime(OPENING_HOUR).atZone(zone).toInstant();
    }

    @Override
    public Instant instant() {
        return instant;
    }
}
