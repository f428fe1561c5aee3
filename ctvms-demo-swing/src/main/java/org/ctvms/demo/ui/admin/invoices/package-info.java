/** All invoices, by month. */
package org.ctvms.demo.ui.admin.invoices;
