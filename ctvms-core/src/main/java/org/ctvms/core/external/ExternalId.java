package org.ctvms.core.external;

import org.ctvms.core.refusal.Check;

/**
 * The id that the host's own system has for a customer, a connection or a payment. An id is unique among customers,
 * among connections and among payments. Ids are compared exactly, including case.
 *
 * @param text one line of 1 to 100 characters; outer spaces of every kind do not count
 */
public record ExternalId(String text) {
    private static final int LONGEST = 100;

    /**
     * Checks the text.
     *
     * @throws org.ctvms.core.refusal.InvalidInputException if it is missing, empty or too long, or holds characters that
     *     nobody sees
     */
    public ExternalId {
        text = Check.identifier("externalId", text, LONGEST);
    }

    @Override
    public String toString() {
        return text;
    }
}
