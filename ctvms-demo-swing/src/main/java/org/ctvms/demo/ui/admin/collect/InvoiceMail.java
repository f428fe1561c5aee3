package org.ctvms.demo.ui.admin.collect;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ctvms.core.AdminSession;
import org.ctvms.core.mail.FailedMail;
import org.ctvms.core.mail.MailKind;

/**
 * How the mail with an invoice stands.
 *
 * @param waiting letters that are not delivered yet
 * @param failure why this one was given up
 */
record InvoiceMail(long waiting, Optional<String> failure) {
    private static final int PAGE = 1000;

    /** Of the invoice that was mailed there since then. Off the event thread. */
    static InvoiceMail of(AdminSession session, String address, Instant since) {
        var count = session.mail().count();
        Optional<String> failure = count.failed() == 0 ? Optional.empty() : failure(session, address, since);
        return new InvoiceMail(count.waiting(), failure);
    }

    private static Optional<String> failure(AdminSession session, String address, Instant since) {
        Optional<Long> last = Optional.empty();
        List<FailedMail> page;
        do {
            page = session.mail().failed(last, PAGE);
            Optional<FailedMail> ours = page.stream()
                    .filter(mail ->
                            mail.kind() == MailKind.INVOICE && mail.recipient().equals(address))
                    .filter(mail -> !mail.queuedAt().isBefore(since))
                    .findFirst();
            if (ours.isPresent()) {
                return ours.map(FailedMail::problem);
            }
            last = page.stream().reduce((earlier, later) -> later).map(FailedMail::id);
        } while (page.size() == PAGE);
        return Optional.empty();
    }
}
