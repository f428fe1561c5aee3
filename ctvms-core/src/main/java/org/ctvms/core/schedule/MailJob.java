package org.ctvms.core.schedule;

import org.ctvms.core.job.Cancellation;
import org.ctvms.core.mail.MailDelivery;
import org.ctvms.core.time.OperatorClock;

/** Delivers the mails that are due, and rests between rounds that one problem stops. */
record MailJob(MailDelivery mail, OperatorClock clock) implements Job {
    @Override
    public void run(Cancellation cancellation) {
        if (mail.problem().filter(problem -> problem.isPausing(clock.now())).isEmpty()) {
            mail.deliverDue(cancellation);
        }
    }
}
