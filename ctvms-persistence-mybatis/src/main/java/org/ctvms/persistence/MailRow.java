package org.ctvms.persistence;

import org.ctvms.core.mail.MailKind;
import org.ctvms.core.mail.QueuedMail;

record MailRow(long id, MailKind kind, String recipient, String content, int attempt) {
    QueuedMail toDomain() {
        return new QueuedMail(id, kind, recipient, FormContent.decode(content), attempt);
    }
}
