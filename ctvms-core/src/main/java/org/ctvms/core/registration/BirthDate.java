package org.ctvms.core.registration;

import java.time.LocalDate;
import java.util.Optional;
import org.ctvms.core.refusal.Flaw;
import org.ctvms.core.refusal.InvalidInputException;

/** What a date of birth can be: before today, and at most 130 years ago. */
public final class BirthDate {
    private static final int OLDEST_YEARS = 130;

    private BirthDate() {}

    /**
     * Checks a date of birth.
     *
     * @throws InvalidInputException if nobody who lives was born then
     */
    public static void check(Optional<LocalDate> dateOfBirth, LocalDate today) {
        dateOfBirth
                .filter(born -> !born.isBefore(today) || born.isBefore(today.minusYears(OLDEST_YEARS)))
                .ifPresent(born -> {
                    throw new InvalidInputException(
                            "dateOfBirth", "is " + born + "; nobody was born then", Flaw.NOT_A_BIRTH_DATE);
                });
    }
}
