package org.ctvms.core.testkit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.ctvms.core.time.OperatorClock;

/** A clock that stands still until it is moved, or moves to the next day each time it is read. Thread-safe. */
public final class SettableClock implements InstantSource {
    private static final int LEAP_DAYS = 40;
    private final ZoneId zone;
    private final AtomicReference<Instant> now;
    private final AtomicInteger reads = new AtomicInteger();
    private volatile boolean turning;

    private SettableClock(Instant now, ZoneId zone) {
        this.zone = zone;
        this.now = new AtomicReference<>(now);
    }

    /** Noon of the day in the zone. */
    public static SettableClock at(LocalDate day, ZoneId zone) {
        return new SettableClock(noon(day, zone), zone);
    }

    /** This clock as the engine takes it. */
    public OperatorClock operatorClock() {
        return new OperatorClock(this, zone, LEAP_DAYS);
    }

    @Override
    public Instant instant() {
        reads.incrementAndGet();
        return turning ? now.getAndUpdate(this::nextDay) : now.get();
    }

    private Instant nextDay(Instant instant) {
        return instant.atZone(zone).plusDays(1).toInstant();
    }

    /** From now on every read finds another midnight passed. */
    public void turnAfterEachRead() {
        reads.set(0);
        turning = true;
    }

    /** How often it was read since it began to turn. */
    public int reads() {
        return reads.get();
    }

    /** The calendar day it shows. */
    public LocalDate today() {
        return LocalDate.ofInstant(now.get(), zone);
    }

    /** Moves it, forth or back, to noon of the day. */
    public void set(LocalDate day) {
        now.set(noon(day, zone));
    }

    /** Moves it to the instant. */
    public void set(Instant instant) {
        now.set(instant);
    }

    /** Moves it by that many calendar days, at the same time of day; a negative number moves it back. */
    public void advanceDays(long days) {
        now.updateAndGet(instant -> instant.atZone(zone).plusDays(days).toInstant());
    }

    /** Moves it on. */
    public void advance(Duration duration) {
        now.updateAndGet(instant -> instant.plus(duration));
    }

    private static Instant noon(LocalDate day, ZoneId zone) {
        return day.atTime(LocalTime.NOON).atZone(zone).toInstant();
    }
}
