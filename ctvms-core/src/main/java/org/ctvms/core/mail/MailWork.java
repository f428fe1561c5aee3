package org.ctvms.core.mail;

/** What queues and delivers letters. */
public interface MailWork {
    /** The outbox. */
    OutboxStore outbox();
}
