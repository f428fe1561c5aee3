/** The customer's side: what a customer's screens stand on. */
package org.ctvms.demo.ui.customer;
