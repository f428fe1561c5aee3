/** Finding, adding, changing and removing customers. */
package org.ctvms.demo.ui.admin.customers;
