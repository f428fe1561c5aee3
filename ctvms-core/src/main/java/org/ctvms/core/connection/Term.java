package org.ctvms.core.connection;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How long a connection is paid for.
 *
 * @param expiresOn the last day that is paid for
 * @param anchorDay the day of the month expiries fall on, 1 to 31: that of the registration, or of the last
 *     reconnection
 * @param lastRenewedOn the day the last charge was settled, if any was
 * @param reconnectedOn the day of a reconnection that still waits for all charges to be settled
 */
public record Term(
        LocalDate expiresOn, int anchorDay, Optional<LocalDate> lastRenewedOn, Optional<LocalDate> reconnectedOn) {

    /** The term of a new connection: it expires on its registration day. */
    public static Term startingOn(LocalDate registeredOn) {
        return new Term(registeredOn, registeredOn.getDayOfMonth(), Optional.empty(), Optional.empty());
    }

    /** Whether a charge was ever settled. */
    public boolean isRenewed() {
        return lastRenewedOn.isPresent();
    }

    /** The term after settling that many more charges on the day. */
    public Term renewed(int months, LocalDate today, ExpiryRule rule) {
        return months == 0
                ? this
                : new Term(rule.after(expiresOn, anchorDay, months), anchorDay, Optional.of(today), reconnectedOn);
    }

    /** The term of a reconnection that waits for all charges to be settled. */
    public Term reconnecting(LocalDate today) {
        return new Term(expiresOn, anchorDay, lastRenewedOn, Optional.of(today));
    }

    /**
     * The term counted from the day of reconnection, once all charges are settled.
     *
     * @param months how many settled charges belong to the month of reconnection and later ones
     */
    public Term countedFromReconnection(int months, ExpiryRule rule) {
        LocalDate start = reconnectedOn.orElseThrow();
        LocalDate expiry = rule.after(start, start.getDayOfMonth(), months);
        return new Term(expiry, start.getDayOfMonth(), lastRenewedOn, Optional.empty());
    }
}
