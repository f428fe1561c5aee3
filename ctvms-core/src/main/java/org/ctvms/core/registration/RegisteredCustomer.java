package org.ctvms.core.registration;

import java.util.List;
import java.util.Optional;
import org.ctvms.core.account.PrintableCredentials;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.customer.Customer;

/**
 * A customer who was added.
 *
 * @param customer the customer
 * @param userName the login's name
 * @param connections the first connections, in the order they were asked for
 * @param credentials what to hand over to a customer without an e-mail address; empty if it is mailed, and in events
 */
public record RegisteredCustomer(
        Customer customer,
        String userName,
        List<ServiceConnection> connections,
        Optional<PrintableCredentials> credentials) {
    RegisteredCustomer withoutCredentials() {
        return new RegisteredCustomer(customer, userName, connections, Optional.empty());
    }

    /** The number the customer is known by. */
    public Crf crf() {
        return customer.crf();
    }
}
