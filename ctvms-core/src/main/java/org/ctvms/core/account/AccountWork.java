package org.ctvms.core.account;

import org.ctvms.core.audit.AuditWork;
import org.ctvms.core.mail.MailWork;

/** What accounts touch. */
public interface AccountWork extends AuditWork, MailWork {
    /** The logins. */
    LoginStore logins();
}
