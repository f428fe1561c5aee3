/** Invoices by month, with their documents; the same for the office and for customers. */
package org.ctvms.demo.ui.invoice;
