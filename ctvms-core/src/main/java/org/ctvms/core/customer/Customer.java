package org.ctvms.core.customer;

import java.time.LocalDate;
import java.util.Optional;
import org.ctvms.core.refusal.Check;

/**
 * A subscriber.
 *
 * @param crf the number the customer is known by
 * @param name one line, at most 100 characters
 * @param dateOfBirth if it was told
 * @param address where the customer lives
 * @param idProof the document shown, if any
 * @param contact mobile and e-mail
 * @param registeredOn the day the customer was added
 * @param removedOn the day the customer was removed, if so
 */
public record Customer(
        Crf crf,
        String name,
        Optional<LocalDate> dateOfBirth,
        Address address,
        Optional<IdProof> idProof,
        Contact contact,
        LocalDate registeredOn,
        Optional<LocalDate> removedOn) {
    /** Checks that all is there. */
    public Customer {
        Check.given("crf", crf);
        name = Check.text("name", name, 100);
        Check.given("dateOfBirth", dateOfBirth);
        Check.given("address", address);
        Check.given("idProof", idProof);
        Check.given("contact", contact);
        Check.given("registeredOn", registeredOn);
        Check.given("removedOn", removedOn);
    }

    /** Whether the customer was removed. */
    public boolean isRemoved() {
        return removedOn.isPresent();
    }
}
