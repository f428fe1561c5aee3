package org.ctvms.core.registration;

import java.util.List;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.customer.Customer;

/**
 * A customer who was added. The generated password is in the welcome mail alone.
 *
 * @param customer the customer
 * @param userName the login's name
 * @param connections the first connections, in the order they were asked for
 */
public record RegisteredCustomer(Customer customer, String userName, List<ServiceConnection> connections) {
    /** The number the customer is known by. */
    public Crf crf() {
        return customer.crf();
    }
}
