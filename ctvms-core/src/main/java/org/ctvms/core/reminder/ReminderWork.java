package org.ctvms.core.reminder;

import org.ctvms.core.audit.AuditWork;
import org.ctvms.core.billing.LedgerWork;
import org.ctvms.core.customer.CustomerWork;
import org.ctvms.core.mail.MailWork;

/** What reminding touches. */
public interface ReminderWork extends CustomerWork, LedgerWork, MailWork, AuditWork {
    /** Who owes, and who was reminded. */
    ReminderStore reminders();
}
