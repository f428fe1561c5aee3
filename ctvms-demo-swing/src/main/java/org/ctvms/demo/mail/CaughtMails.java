package org.ctvms.demo.mail;

import java.util.List;
import java.util.Optional;
import org.ctvms.core.mail.MailKind;

/**
 * Some caught mails.
 *
 * @param all the mails, in the order they came
 */
public record CaughtMails(List<CaughtMail> all) {
    /** Keeps a copy of the list. */
    public CaughtMails {
        all = List.copyOf(all);
    }

    /** Those about that. */
    public List<CaughtMail> of(MailKind kind) {
        return all.stream()
                .filter(mail -> mail.kind().equals(Optional.of(kind)))
                .toList();
    }

    /** The numbers of the invoices that came attached. */
    public List<Long> invoices() {
        return all.stream().flatMap(mail -> mail.invoices().stream()).toList();
    }
}
