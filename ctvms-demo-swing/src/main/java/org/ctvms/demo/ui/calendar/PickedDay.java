package org.ctvms.demo.ui.calendar;

import java.time.LocalDate;
import java.util.Optional;

/** What a calendar is opened for. On the event thread. */
public interface PickedDay {
    /** The day it is. */
    LocalDate today();

    /** The day that is filled in already; empty if there is none. */
    Optional<LocalDate> filledIn();

    /** Whether the day can be picked. */
    boolean isPossible(LocalDate day);

    /** Fills the day in. */
    void pick(LocalDate day);
}
