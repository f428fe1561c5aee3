package org.ctvms.persistence;

import java.util.Optional;
import java.util.UUID;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.mail.MailKind;
import org.ctvms.core.mail.QueuedMail;

record MailRow(
        long id, UUID messageId, MailKind kind, Crf crf, String mobile, String recipient, String content, int attempt) {
    QueuedMail toDomain() {
        return new QueuedMail(
                id,
                messageId,
                kind,
                Optional.ofNullable(crf),
                Optional.ofNullable(mobile),
                Optional.ofNullable(recipient),
                FormContent.decode(content),
                attempt);
    }
}
