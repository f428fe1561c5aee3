package org.ctvms.demo.ui.admin.customers;

import java.time.Year;
import org.ctvms.core.customer.Crf;

/**
 * Which customer is looked at.
 *
 * @param crf the customer
 * @param year the year whose months and payments are shown
 */
record CustomerPage(Crf crf, Year year) {}
