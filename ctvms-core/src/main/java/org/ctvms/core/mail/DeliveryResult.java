package org.ctvms.core.mail;

import java.util.Optional;

/**
 * What one round of delivery did.
 *
 * @param sent letters the server took
 * @param postponed letters that failed and are tried again after a pause
 * @param failed letters given up
 */
public record DeliveryResult(int sent, int postponed, int failed) {
    static final DeliveryResult NOTHING = new DeliveryResult(0, 0, 0);

    /** Empty if no letter was due. */
    Optional<String> inWords() {
        return equals(NOTHING)
                ? Optional.empty()
                : Optional.of(sent + (sent == 1 ? " letter sent, " : " letters sent, ") + postponed + " postponed, "
                        + failed + " given up");
    }

    DeliveryResult plus(DeliveryResult other) {
        return new DeliveryResult(sent + other.sent, postponed + other.postponed, failed + other.failed);
    }
}
