/** Paying online for an own connection. */
package org.ctvms.demo.ui.customer.pay;
