/** One search for customers, connections, invoices and payments, in the bar above the screens. */
package org.ctvms.demo.ui.admin.everything;
