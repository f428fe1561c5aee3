package org.ctvms.core.schedule;

import java.util.Optional;
import org.ctvms.core.job.Cancellation;
import org.ctvms.core.mail.DeliveryResult;
import org.ctvms.core.mail.MailDelivery;

/** Delivers the letters that are due. */
record MailJob(MailDelivery mail) implements Job {
    private static final DeliveryResult NOTHING = new DeliveryResult(0, 0, 0);

    @Override
    public Optional<String> run(Cancellation cancellation) {
        return Optional.of(mail.deliverDue(cancellation))
                .filter(result -> !result.equals(NOTHING))
                .map(result -> result.sent() + " letters sent, " + result.postponed() + " postponed, " + result.failed()
                        + " given up");
    }
}
