package org.ctvms.core.customer;

import java.util.regex.Pattern;
import org.ctvms.core.refusal.Check;
import org.ctvms.core.refusal.Flaw;
import org.ctvms.core.refusal.InvalidInputException;

/**
 * The form of e-mail addresses: at most 254 characters (RFC 5321), without quoting or comments. Mail libraries accept
 * every address that {@link #check} accepts.
 */
public final class EmailAddress {
    private static final int LONGEST = 254;
    private static final Pattern STORED_FORM =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?");
    private static final Pattern DOTS_BETWEEN = Pattern.compile("[^.@]+(\\.[^.@]+)*@[^.]+(\\.[^.]+)*");
    private static final Pattern DOMAIN_NAMES =
            Pattern.compile("[^@]+@(?!-)[^.]{1,63}(?<!-)(\\.(?!-)[^.]{1,63}(?<!-))*");

    private EmailAddress() {}

    /**
     * Checks an address that is entered or set.
     *
     * @throws InvalidInputException that names the field, if mail could not be sent to the address
     */
    public static String check(String field, String address) {
        String line = stored(field, address);
        if (!DOTS_BETWEEN.matcher(line).matches() || !DOMAIN_NAMES.matcher(line).matches()) {
            throw refused(field);
        }
        return line;
    }

    /** Checks the form that all stored addresses have, some of which {@link #check} would refuse today. */
    static String stored(String field, String address) {
        String line = Check.text(field, address, LONGEST);
        if (!STORED_FORM.matcher(line).matches() || line.contains("..")) {
            throw refused(field);
        }
        return line;
    }

    private static InvalidInputException refused(String field) {
        return new InvalidInputException(field, "is not an address like name@example.com", Flaw.NOT_AN_EMAIL_ADDRESS);
    }
}
