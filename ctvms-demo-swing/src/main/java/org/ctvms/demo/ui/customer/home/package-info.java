/** How the customer stands. */
package org.ctvms.demo.ui.customer.home;
