package org.ctvms.core.connection;

import java.time.LocalDate;
import java.time.YearMonth;

/** How far a settled charge moves the expiry. */
public sealed interface ExpiryRule {
    /**
     * The expiry after the settled months.
     *
     * @param expiry the last expiry
     * @param anchorDay the day of the month the term is counted on, 1 to 31
     * @param months how many charges were settled; none moves nothing
     */
    LocalDate after(LocalDate expiry, int anchorDay, int months);

    /**
     * One calendar month a charge, on the anchor day; where a month lacks it, on its last day, to come back in the next
     * longer one. Twelve charges are one year.
     */
    record CalendarMonths() implements ExpiryRule {
        @Override
        public LocalDate after(LocalDate expiry, int anchorDay, int months) {
            if (months == 0) {
                return expiry;
            }
            YearMonth month = YearMonth.from(expiry).plusMonths(months);
            return month.atDay(Math.min(anchorDay, month.lengthOfMonth()));
        }
    }

    /**
     * A fixed number of days a charge.
     *
     * @param days at least 1
     */
    record FixedDays(int days) implements ExpiryRule {
        @Override
        public LocalDate after(LocalDate expiry, int anchorDay, int months) {
            return expiry.plusDays((long) days * months);
        }
    }
}
