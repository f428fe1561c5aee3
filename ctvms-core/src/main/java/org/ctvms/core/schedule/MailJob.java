package org.ctvms.core.schedule;

import org.ctvms.core.job.Cancellation;
import org.ctvms.core.mail.MailDelivery;

/** Delivers the letters that are due. */
record MailJob(MailDelivery mail) implements Job {
    @Override
    public void run(Cancellation cancellation) {
        mail.deliverDue(cancellation);
    }
}
