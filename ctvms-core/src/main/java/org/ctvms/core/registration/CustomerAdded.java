package org.ctvms.core.registration;

import org.ctvms.core.event.Event;

/**
 * A customer was added.
 *
 * @param added the customer with login and connections
 */
public record CustomerAdded(RegisteredCustomer added) implements Event {}
