package org.ctvms.core.account;

import java.util.Optional;
import org.ctvms.core.customer.Crf;

/**
 * An account as admins see it.
 *
 * @param userName to sign in with
 * @param crf the customer; empty for an admin
 * @param name whose it is
 * @param email where mails go; empty for a customer without an address, never for an admin
 * @param enabled whether it may be used
 * @param mustChange whether the generated password was not replaced yet
 */
public record Account(
        String userName, Optional<Crf> crf, String name, Optional<String> email, boolean enabled, boolean mustChange) {
    static Account of(Login login) {
        return new Account(
                login.userName(),
                login.crf(),
                login.person().name(),
                login.person().email(),
                login.enabled(),
                login.mustChange());
    }
}
