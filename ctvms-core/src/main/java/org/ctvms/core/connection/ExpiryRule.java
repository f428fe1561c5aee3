package org.ctvms.core.connection;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * How far a settled charge moves the expiry: one calendar month, or a fixed number of days.
 *
 * @param fixedDays how many days a charge buys, at least 1; one calendar month if empty
 */
public record ExpiryRule(Optional<Integer> fixedDays) {
    /**
     * One calendar month a charge, on the anchor day; where a month lacks it, on its last day, to come back in the next
     * longer one. Twelve charges are one year.
     */
    public static final ExpiryRule CALENDAR_MONTHS = new ExpiryRule(Optional.empty());

    /** A fixed number of days a charge. */
    public static ExpiryRule fixedDays(int days) {
        return new ExpiryRule(Optional.of(days));
    }

    /**
     * The expiry after the settled months.
     *
     * @param expiry the last expiry
     * @param anchorDay the day of the month the term is counted on, 1 to 31
     * @param months how many charges were settled; none moves nothing
     */
    public LocalDate after(LocalDate expiry, int anchorDay, int months) {
        return fixedDays
                .map(days -> expiry.plusDays((long) days * months))
                .orElseGet(() -> afterMonths(expiry, anchorDay, months));
    }

    private static LocalDate afterMonths(LocalDate expiry, int anchorDay, int months) {
        if (months == 0) {
            return expiry;
        }
        YearMonth month = YearMonth.from(expiry).plusMonths(months);
        return month.atDay(Math.min(anchorDay, month.lengthOfMonth()));
    }
}
