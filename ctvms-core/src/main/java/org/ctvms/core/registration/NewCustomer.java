package org.ctvms.core.registration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ctvms.core.account.UserNames;
import org.ctvms.core.customer.Address;
import org.ctvms.core.customer.Contact;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.customer.IdProof;
import org.ctvms.core.external.ExternalId;
import org.ctvms.core.refusal.Check;

/**
 * A customer to be added.
 *
 * @param name one line, at most 100 characters
 * @param address where the customer lives
 * @param contact mobile and e-mail
 * @param crf the host's number; by default the next of the series
 * @param userName 3 to 50 letters, digits, dots, dashes or underscores; by default {@code crf} and the number
 * @param dateOfBirth if it was told
 * @param idProof the document shown, if any
 * @param connections the first connections; may be empty
 * @param externalId the id that the host's own system has for the customer
 */
public record NewCustomer(
        String name,
        Address address,
        Contact contact,
        Optional<Crf> crf,
        Optional<String> userName,
        Optional<LocalDate> dateOfBirth,
        Optional<IdProof> idProof,
        List<NewConnection> connections,
        Optional<ExternalId> externalId) {
    /** Checks that all is there. */
    public NewCustomer {
        name = Check.text("name", name, 100);
        Check.given("address", address);
        Check.given("contact", contact).checked();
        Check.given("crf", crf);
        Check.given("userName", userName).ifPresent(UserNames::check);
        Check.given("dateOfBirth", dateOfBirth);
        Check.given("idProof", idProof);
        Check.given("connections", connections).forEach(connection -> Check.given("connection", connection));
        connections = List.copyOf(connections);
        Check.given("externalId", externalId);
    }

    /** A customer with what is required. */
    public static NewCustomer named(String name, Address address, Contact contact) {
        return new NewCustomer(
                name,
                address,
                contact,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    /** The same with the host's CRF. */
    public NewCustomer withCrf(Crf given) {
        return new NewCustomer(
                name,
                address,
                contact,
                Optional.of(Check.given("crf", given)),
                userName,
                dateOfBirth,
                idProof,
                connections,
                externalId);
    }

    /** The same with the user name. */
    public NewCustomer withUserName(String given) {
        return new NewCustomer(
                name,
                address,
                contact,
                crf,
                Optional.of(Check.given("userName", given)),
                dateOfBirth,
                idProof,
                connections,
                externalId);
    }

    /** The same, born on the day. */
    public NewCustomer bornOn(LocalDate day) {
        return new NewCustomer(
                name,
                address,
                contact,
                crf,
                userName,
                Optional.of(Check.given("dateOfBirth", day)),
                idProof,
                connections,
                externalId);
    }

    /** The same with the document shown. */
    public NewCustomer withIdProof(IdProof shown) {
        return new NewCustomer(
                name,
                address,
                contact,
                crf,
                userName,
                dateOfBirth,
                Optional.of(Check.given("idProof", shown)),
                connections,
                externalId);
    }

    /** The same with one more connection. */
    public NewCustomer with(NewConnection connection) {
        List<NewConnection> more = new ArrayList<>(connections);
        more.add(Check.given("connection", connection));
        return new NewCustomer(name, address, contact, crf, userName, dateOfBirth, idProof, more, externalId);
    }

    /** The same with the id that the host's own system has for the customer. */
    public NewCustomer withExternalId(ExternalId given) {
        return new NewCustomer(
                name,
                address,
                contact,
                crf,
                userName,
                dateOfBirth,
                idProof,
                connections,
                Optional.of(Check.given("externalId", given)));
    }
}
