/** The own invoices. */
package org.ctvms.demo.ui.customer.invoices;
