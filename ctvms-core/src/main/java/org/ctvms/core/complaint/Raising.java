package org.ctvms.core.complaint;

import java.util.List;
import java.util.Optional;
import org.ctvms.core.audit.Actor;
import org.ctvms.core.audit.AuditAction;
import org.ctvms.core.change.ChangeKind;
import org.ctvms.core.change.NewChange;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.event.Listeners;
import org.ctvms.core.mail.MailKind;
import org.ctvms.core.refusal.NotFoundException;
import org.ctvms.core.storage.Transactions;
import org.ctvms.core.time.Moment;

/** Raises complaints for either role: stores them, queues the mail with the number, and notifies the listeners. */
record Raising(Transactions<? extends ComplaintWork> transactions, Actor actor, Listeners listeners) {
    static final int LONGEST_TEXT = 2000;

    /** Checks within the transaction, before anything is stored. */
    interface Before {
        void check(ComplaintWork work);
    }

    Complaint raise(NewComplaint asked, Moment now, Before before) {
        return transactions.write(
                work -> {
                    before.check(work);
                    return store(work, asked, now);
                },
                raised -> listeners.tell(new ComplaintRaised(raised)));
    }

    private Complaint store(ComplaintWork work, NewComplaint asked, Moment now) {
        Crf crf = asked.crf();
        asked.connectionId().ifPresent(id -> demandOwn(work, crf, id));
        ComplaintNumber number = work.complaints().insert(asked);
        Complaint stored = work.complaints().find(number, Optional.of(crf)).orElseThrow();
        ComplaintMail.queue(work, MailKind.COMPLAINT_RECEIVED, stored, asked.raisedAt());
        work.changes()
                .add(
                        asked.raisedAt(),
                        List.of(NewChange.complaint(
                                ChangeKind.COMPLAINT_RAISED, crf, asked.connectionId(), number.value())));
        actor.did(
                work, now, AuditAction.COMPLAINT_RAISED, crf, "complaint " + number + ", " + Actor.words(asked.type()));
        return stored;
    }

    private static void demandOwn(ComplaintWork work, Crf crf, ConnectionId id) {
        // why: no connection is deleted or changes hands, so only one that is missing must be looked for as of now
        if (work.connections().find(id, Optional.of(crf)).isEmpty()
                && !work.connections().idsOf(crf).contains(id)) {
            throw new NotFoundException("connection", id);
        }
    }
}
