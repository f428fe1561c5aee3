package org.ctvms.core.billing;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The dates of the clocks, for the person who decides whether a clock that is far ahead is right.
 *
 * @param today the day that the engine's clock shows
 * @param lastCompleted the last day that the daily run completed, if there was a run
 * @param storageDay the day that the database's own clock shows; one on the same machine shares the engine's mistake
 * @param needsConfirmation whether runs and bookings are refused until {@link DailyRun#confirm} is called with today
 */
public record ClockCheck(
        LocalDate today,
        Optional<LocalDate> lastCompleted,
        Optional<LocalDate> storageDay,
        boolean needsConfirmation) {}
