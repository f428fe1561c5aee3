package org.ctvms.core.account;

import org.ctvms.core.customer.EmailAddress;
import org.ctvms.core.refusal.Check;

/**
 * An admin to be added.
 *
 * @param userName 3 to 50 letters, digits, dots, dashes or underscores; unique, case ignored
 * @param name one line, at most 100 characters
 * @param email where credentials and codes go
 */
public record NewAdmin(String userName, String name, String email) {
    /** Checks all three. */
    public NewAdmin {
        UserNames.check(Check.given("userName", userName));
        name = Check.text("name", name, 100);
        email = EmailAddress.check("email", email);
    }

    Person person() {
        return Person.admin(name, email);
    }
}
