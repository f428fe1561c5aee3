package org.ctvms.core.registration;

import org.ctvms.core.customer.Crf;
import org.ctvms.core.customer.Customer;
import org.ctvms.core.customer.CustomerStore;
import org.ctvms.core.refusal.NotFoundException;
import org.ctvms.core.refusal.Rule;
import org.ctvms.core.refusal.RuleRefusedException;

/** Finds and holds a customer who may be changed. */
final class HeldCustomer {
    private HeldCustomer() {}

    static Customer of(CustomerStore customers, Crf crf) {
        Customer customer = customers.lock(crf).orElseThrow(() -> new NotFoundException("customer", crf));
        if (customer.isRemoved()) {
            throw new RuleRefusedException(Rule.CUSTOMER_REMOVED, "The customer " + crf + " was removed");
        }
        return customer;
    }
}
