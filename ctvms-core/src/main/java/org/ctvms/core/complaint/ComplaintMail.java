package org.ctvms.core.complaint;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.ctvms.core.mail.MailKind;
import org.ctvms.core.mail.NewMail;

/** Queues the letters about complaints; they hold the number alone, the rest is read when they are made. */
final class ComplaintMail {
    static final String NUMBER = "complaint";

    private ComplaintMail() {}

    static void queue(ComplaintWork work, MailKind kind, Complaint complaint, Instant now) {
        Optional<String> recipient =
                work.customers().find(complaint.crf()).orElseThrow().contact().email();
        Map<String, String> values = Map.of(NUMBER, complaint.number().toString());
        work.outbox().queue(NewMail.of(kind, Optional.of(complaint.crf()), recipient, values, now));
    }
}
