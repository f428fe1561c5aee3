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
import org.ctvms.core.refusal.Check;
import org.ctvms.core.refusal.NotFoundException;
import org.ctvms.core.storage.Transactions;
import org.ctvms.core.time.Moment;

/** What customers do with their own complaints; a stranger's is "not found". Thread-safe. */
public final class CustomerComplaints {
    private static final int LONGEST_TEXT = 2000;

    private final Transactions<? extends ComplaintWork> transactions;
    private final Actor actor;
    private final Listeners listeners;
    private final ComplaintPages pages;
    private final Crf crf;

    /** Raises complaints of the customer, and tells the listeners. */
    public CustomerComplaints(
            Transactions<? extends ComplaintWork> transactions, Actor actor, Listeners listeners, Crf crf) {
        this.transactions = transactions;
        this.actor = actor;
        this.listeners = listeners;
        this.pages = new ComplaintPages(transactions);
        this.crf = crf;
    }

    /**
     * Complains in general. The complaint gets a number, and a letter with that number goes out.
     *
     * @param text up to 2000 characters, in lines
     */
    public Complaint raise(ComplaintType type, String text) {
        return raise(Optional.empty(), type, text);
    }

    /** Complains about an own connection. */
    public Complaint raise(ConnectionId connection, ComplaintType type, String text) {
        return raise(Optional.of(Check.given("connection", connection)), type, text);
    }

    private Complaint raise(Optional<ConnectionId> connection, ComplaintType type, String text) {
        Check.given("type", type);
        String lines = Check.someLines("text", text, LONGEST_TEXT);
        Moment now = actor.now();
        NewComplaint asked = new NewComplaint(crf, connection, type, lines, now.today(), now.at());
        return transactions.write(
                work -> keep(work, asked, now), raised -> listeners.tell(new ComplaintRaised(raised)));
    }

    private Complaint keep(ComplaintWork work, NewComplaint asked, Moment now) {
        asked.connectionId().ifPresent(id -> demandOwn(work, id));
        ComplaintNumber number = work.complaints().insert(asked);
        Complaint kept = work.complaints().find(number, Optional.of(crf)).orElseThrow();
        ComplaintMail.queue(work, MailKind.COMPLAINT_RECEIVED, kept, asked.raisedAt());
        work.changes()
                .add(
                        asked.raisedAt(),
                        List.of(NewChange.complaint(
                                ChangeKind.COMPLAINT_RAISED, crf, asked.connectionId(), number.value())));
        actor.did(
                work, now, AuditAction.COMPLAINT_RAISED, crf, "complaint " + number + ", " + Actor.words(asked.type()));
        return kept;
    }

    private void demandOwn(ComplaintWork work, ConnectionId id) {
        // why: no connection is deleted or changes hands, so only one that is missing must be looked for as of now
        if (work.connections().find(id, Optional.of(crf)).isEmpty()
                && !work.connections().idsOf(crf).contains(id)) {
            throw new NotFoundException("connection", id);
        }
    }

    /** The own complaint. */
    public Complaint find(ComplaintNumber number) {
        return pages.find(number, Optional.of(crf));
    }

    /**
     * The own complaints, newest first, in pages.
     *
     * @param below the last number of the page before; empty for the first page
     * @param limit 1 to 1000
     */
    public List<Complaint> list(Optional<ComplaintNumber> below, int limit) {
        return pages.list(ComplaintFilter.ALL.of(crf), below, limit);
    }
}
