package org.ctvms.core.customer;

/** What the use cases of customers touch. */
public interface CustomerWork {
    /** The customers. */
    CustomerStore customers();
}
