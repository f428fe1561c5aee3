package org.ctvms.core.customer;

import java.util.regex.Pattern;
import org.ctvms.core.refusal.Check;
import org.ctvms.core.refusal.InvalidInputException;

/**
 * How the customer is reached.
 *
 * @param mobile the number as it was typed: digits, spaces, dashes, brackets, a leading plus; 6 to 15 digits (ITU-T
 *     E.164)
 * @param email the address, at most 254 characters (RFC 5321)
 */
public record Contact(String mobile, String email) {
    private static final Pattern MOBILE = Pattern.compile("\\+?[0-9 ().-]+");

    /** Checks both. */
    public Contact {
        mobile = Check.text("mobile", mobile, 25);
        email = EmailAddress.check("email", email);
        long digits = mobile.chars().filter(c -> c >= '0' && c <= '9').count();
        if (!MOBILE.matcher(mobile).matches() || digits < 6 || digits > 15) {
            throw new InvalidInputException("mobile", "is not a phone number of 6 to 15 digits");
        }
    }
}
