package org.ctvms.core.complaint;

import org.ctvms.core.audit.AuditWork;
import org.ctvms.core.change.ChangeWork;
import org.ctvms.core.connection.ConnectionWork;
import org.ctvms.core.customer.CustomerWork;
import org.ctvms.core.mail.MailWork;

/** What complaints touch. */
public interface ComplaintWork extends AuditWork, ChangeWork, ConnectionWork, CustomerWork, MailWork {
    /** The complaints. */
    ComplaintStore complaints();
}
