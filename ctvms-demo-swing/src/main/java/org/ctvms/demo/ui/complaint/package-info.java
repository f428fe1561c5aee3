/** What an admin's and a customer's complaints have in common. */
package org.ctvms.demo.ui.complaint;
