/** The own payment details, by year. */
package org.ctvms.demo.ui.customer.details;
