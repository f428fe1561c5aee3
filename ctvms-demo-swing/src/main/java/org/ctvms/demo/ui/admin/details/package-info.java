/** A customer's year, month by month. */
package org.ctvms.demo.ui.admin.details;
