/** The one way to search for a customer, for every screen that needs one. */
package org.ctvms.demo.ui.admin.search;
