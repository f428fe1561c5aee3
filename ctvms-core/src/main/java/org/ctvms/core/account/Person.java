package org.ctvms.core.account;

import java.util.Optional;
import org.ctvms.core.customer.Crf;

/**
 * Whose login it is. A customer's name and address are those of the customer as they are now.
 *
 * @param crf the customer; empty for an admin
 * @param name how letters address them
 * @param email where mails go; empty for a customer without an address, never for an admin
 */
public record Person(Optional<Crf> crf, String name, Optional<String> email) {
    /** A customer. */
    public static Person customer(Crf crf, String name, Optional<String> email) {
        return new Person(Optional.of(crf), name, email);
    }

    /** An admin. */
    public static Person admin(String name, String email) {
        return new Person(Optional.empty(), name, Optional.of(email));
    }

    /** What they may do. */
    public Role role() {
        return crf.isPresent() ? Role.CUSTOMER : Role.ADMIN;
    }
}
