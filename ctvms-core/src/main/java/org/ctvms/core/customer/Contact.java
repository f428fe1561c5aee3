package org.ctvms.core.customer;

import java.util.Optional;
import java.util.regex.Pattern;
import org.ctvms.core.refusal.Check;
import org.ctvms.core.refusal.Flaw;
import org.ctvms.core.refusal.InvalidInputException;

/**
 * How the customer is reached. Whether mail can be sent to the address is checked when it is given for a customer: those
 * stored by earlier releases can always be read.
 *
 * @param mobile the number as it was typed, in plain signs: digits, spaces, dashes, dots, slashes, brackets, a leading
 *     plus; 6 to 15 digits (ITU-T E.164). Signs of the same meaning are replaced, invisible ones dropped
 * @param email the address, at most 254 characters (RFC 5321); empty for a customer who has none
 */
public record Contact(String mobile, Optional<String> email) {
    private static final Pattern MOBILE = Pattern.compile("\\+?[0-9 ()./-]+");

    /** Checks the form of both. */
    public Contact {
        mobile = Check.text("mobile", PhoneText.plain(Check.given("mobile", mobile)), 25);
        email = Check.given("email", email).map(address -> EmailAddress.stored("email", address));
        int digits = PhoneText.digits(mobile).length();
        if (!MOBILE.matcher(mobile).matches() || digits < 6 || digits > 15) {
            throw new InvalidInputException(
                    "mobile", "is not a phone number of 6 to 15 digits", Flaw.NOT_A_PHONE_NUMBER, 6, 15);
        }
    }

    /** A customer with an address. */
    public Contact(String mobileNumber, String emailAddress) {
        this(mobileNumber, Optional.of(Check.given("email", emailAddress)));
    }

    /** A customer who has no address. */
    public static Contact withoutEmail(String mobile) {
        return new Contact(mobile, Optional.empty());
    }

    /**
     * The same, if mail can be sent to the address or there is none.
     *
     * @throws InvalidInputException if the address is not one that mail servers take
     */
    public Contact checked() {
        email.ifPresent(address -> EmailAddress.check("email", address));
        return this;
    }
}
