package org.ctvms.core.mail;

import org.ctvms.core.audit.AuditWork;

/** What queues, delivers and re-sends letters. */
public interface MailWork extends AuditWork {
    /** The outbox. */
    OutboxStore outbox();
}
