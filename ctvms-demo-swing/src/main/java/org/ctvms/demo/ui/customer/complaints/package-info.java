/** The own complaints. */
package org.ctvms.demo.ui.customer.complaints;
