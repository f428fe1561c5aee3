/** The own details. */
package org.ctvms.demo.ui.customer.own;
