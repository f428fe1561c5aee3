package org.ctvms.core.customer;

import java.util.regex.Pattern;
import org.ctvms.core.refusal.Check;
import org.ctvms.core.refusal.InvalidInputException;

/** What e-mail addresses look like: at most 254 characters (RFC 5321), without quoting or comments. */
public final class EmailAddress {
    private static final int LONGEST = 254;
    private static final Pattern FORM =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?");

    private EmailAddress() {}

    /** The address, or {@link InvalidInputException} that names the field. */
    public static String check(String field, String address) {
        String line = Check.text(field, address, LONGEST);
        if (!FORM.matcher(line).matches() || line.contains("..")) {
            throw new InvalidInputException(field, "is not an address like name@example.com");
        }
        return line;
    }
}
