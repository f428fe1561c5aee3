package org.ctvms.persistence;

import java.time.Instant;
import java.util.Optional;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.mail.MailKind;
import org.ctvms.core.mail.UnaddressedMail;

record UnaddressedRow(long id, MailKind kind, Crf crf, String customerName, String email, Instant queuedAt) {
    UnaddressedMail toDomain() {
        return new UnaddressedMail(id, kind, crf, customerName, Optional.ofNullable(email), queuedAt);
    }
}
