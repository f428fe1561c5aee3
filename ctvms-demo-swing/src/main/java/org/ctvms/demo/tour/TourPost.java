package org.ctvms.demo.tour;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ctvms.core.Ctvms;
import org.ctvms.core.mail.DeliveryResult;
import org.ctvms.demo.mail.CaughtMails;
import org.ctvms.demo.mail.MailCatcher;

/** Delivers the day's mails and notes what the catcher received. */
final class TourPost {
    private final Ctvms engine;
    private final Optional<MailCatcher> catcher;
    private final List<Long> invoicesReceived = new ArrayList<>();
    private int sent;
    private int troubled;

    TourPost(Ctvms engine, Optional<MailCatcher> catcher) {
        this.engine = engine;
        this.catcher = catcher;
    }

    void deliver() {
        DeliveryResult result = engine.mail().deliverDue();
        sent += result.sent();
        troubled += result.failed() + result.postponed();
        catcher.map(MailCatcher::take).map(CaughtMails::invoices).ifPresent(invoicesReceived::addAll);
    }

    int sent() {
        return sent;
    }

    int troubled() {
        return troubled;
    }

    /** The invoices received, where a catcher of ours received them. */
    Optional<List<Long>> invoicesReceived() {
        return catcher.map(mails -> List.copyOf(invoicesReceived));
    }
}
