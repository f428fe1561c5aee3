/** Who owes, and reminding them. */
package org.ctvms.demo.ui.admin.reminders;
