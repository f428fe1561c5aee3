/** The outbox, and what could not be sent. */
package org.ctvms.demo.ui.admin.outbox;
