package org.ctvms.core.account;

import java.util.regex.Pattern;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.refusal.Flaw;
import org.ctvms.core.refusal.InvalidInputException;

/** What user names look like: 3 to 50 letters, digits, dots, dashes or underscores. */
public final class UserNames {
    static final int LONGEST = 50;

    private static final Pattern ALLOWED = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{2,49}");
    private static final Pattern GENERATED = Pattern.compile("(?i)crf\\d+");

    private UserNames() {}

    /** Refuses a chosen name of another form, or of the form of the generated ones. */
    public static void check(String userName) {
        if (!ALLOWED.matcher(userName).matches()) {
            throw new InvalidInputException(
                    "userName",
                    "must be 3 to 50 letters, digits, dots, dashes or underscores, beginning with a letter or digit",
                    Flaw.NOT_A_USER_NAME,
                    3,
                    LONGEST);
        }
        if (GENERATED.matcher(userName).matches()) {
            throw new InvalidInputException(
                    "userName", "of the form crf100 is kept for generated names", Flaw.RESERVED_USER_NAME);
        }
    }

    /** The name a customer gets who chose none. */
    public static String generated(Crf crf) {
        return "crf" + crf;
    }
}
