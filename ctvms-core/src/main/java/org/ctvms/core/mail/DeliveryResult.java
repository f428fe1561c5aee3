package org.ctvms.core.mail;

/**
 * What one round of delivery did.
 *
 * @param sent letters the server took
 * @param postponed letters that failed and are tried again after a pause
 * @param failed letters given up
 */
public record DeliveryResult(int sent, int postponed, int failed) {
    static final DeliveryResult NOTHING = new DeliveryResult(0, 0, 0);

    DeliveryResult plus(DeliveryResult other) {
        return new DeliveryResult(sent + other.sent, postponed + other.postponed, failed + other.failed);
    }
}
