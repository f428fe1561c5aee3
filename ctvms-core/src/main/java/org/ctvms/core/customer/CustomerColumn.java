package org.ctvms.core.customer;

import java.util.function.Function;
import org.ctvms.core.list.SortColumn;

/** What a list of customers can be sorted by. */
public enum CustomerColumn implements SortColumn<Customer> {
    /** The CRF. */
    CRF(customer -> (long) customer.crf().number()),
    /** The name. */
    NAME(Customer::name),
    /** The mobile number, as it was written. */
    MOBILE(customer -> customer.contact().mobile()),
    /** The e-mail address; customers without one come first. */
    EMAIL(customer -> customer.contact().email().orElse("")),
    /** The house, then the area. */
    ADDRESS(customer -> customer.address().house() + " " + customer.address().area()),
    /** The day they were added. */
    REGISTERED_ON(Customer::registeredOn);

    private final Function<Customer, Comparable<?>> value;

    CustomerColumn(Function<Customer, Comparable<?>> value) {
        this.value = value;
    }

    @Override
    public Comparable<?> value(Customer row) {
        return value.apply(row);
    }
}
