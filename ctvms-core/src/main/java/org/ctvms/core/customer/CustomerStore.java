package org.ctvms.core.customer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ctvms.core.list.ListCursor;

/** Keeps customers. No customer is ever deleted, so that no CRF is ever used twice. */
public interface CustomerStore {
    /** Draws the next CRF of the series that starts at 100 and passes over those a host gave; gone with a roll-back. */
    Crf drawCrf();

    /** Adds the customer; a CRF that was ever used is a {@link org.ctvms.core.refusal.ConflictException}. */
    void insert(Customer customer);

    /** The customer, removed or not. */
    Optional<Customer> find(Crf crf);

    /** The customer, removed or not, held against other writers until the unit ends. */
    Optional<Customer> lock(Crf crf);

    /** How many customers have the address, case ignored; not those who were removed. */
    int countWithEmail(String email);

    /** Replaces everything but CRF and registration. */
    void update(Customer customer);

    /** Marks the customer removed. */
    void remove(Crf crf, LocalDate removedOn);

    /**
     * Customers who were not removed, in that order; all of them for an empty text. A text of digits and the signs of phone
     * numbers finds the exact CRF and mobiles holding the digits (three or more in a row), with or without calling code
     * and trunk 0 on either side. Any other text finds names in which each of its words starts a word, and the CRF that
     * it names, such as {@code #105} or {@code CRF 105}. {@link CustomerQuery#finds} is the rule.
     *
     * @param order texts are compared without case and accents
     * @param after only customers behind this place in the order; empty for the first page
     */
    List<Customer> search(String text, CustomerOrder order, Optional<ListCursor> after, int limit);

    /** How many customers a search for the text finds, all pages together. */
    long count(String text);
}
