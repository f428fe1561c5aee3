package org.ctvms.core.customer;

import org.ctvms.core.refusal.Flaw;
import org.ctvms.core.refusal.InvalidInputException;

/**
 * The number of a customer's registration form. It is never used again, not even after the customer is removed.
 *
 * @param number 1 to 999,999,999
 */
public record Crf(int number) {
    /** Checks the number. */
    public Crf {
        if (number < 1 || number > 999_999_999) {
            throw new InvalidInputException(
                    "crf", "is " + number + "; it must be from 1 to 999999999", Flaw.OUT_OF_RANGE, 1, 999_999_999);
        }
    }

    @Override
    public String toString() {
        return Integer.toString(number);
    }
}
