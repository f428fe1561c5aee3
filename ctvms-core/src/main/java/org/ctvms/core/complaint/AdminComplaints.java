package org.ctvms.core.complaint;

import java.util.List;
import java.util.Optional;
import org.ctvms.core.audit.Actor;
import org.ctvms.core.audit.AuditAction;
import org.ctvms.core.change.ChangeKind;
import org.ctvms.core.change.NewChange;
import org.ctvms.core.event.Listeners;
import org.ctvms.core.mail.MailKind;
import org.ctvms.core.refusal.Check;
import org.ctvms.core.refusal.NotFoundException;
import org.ctvms.core.refusal.Rule;
import org.ctvms.core.refusal.RuleRefusedException;
import org.ctvms.core.storage.Transactions;
import org.ctvms.core.time.Moment;

/** What an admin does with complaints. Thread-safe. */
public final class AdminComplaints {
    private static final int LONGEST_NOTE = 1000;

    private final Transactions<? extends ComplaintWork> transactions;
    private final Actor actor;
    private final Listeners listeners;
    private final ComplaintPages pages;

    /** Works on the storage for the actor, and tells the listeners. */
    public AdminComplaints(Transactions<? extends ComplaintWork> transactions, Actor actor, Listeners listeners) {
        this.transactions = transactions;
        this.actor = actor;
        this.listeners = listeners;
        this.pages = new ComplaintPages(transactions);
    }

    /** The complaint; looking at it does not mark it read. */
    public Complaint find(ComplaintNumber number) {
        return pages.find(number, Optional.empty());
    }

    /**
     * The complaints that the filter wants, newest first, in pages.
     *
     * @param below the last number of the page before; empty for the first page
     * @param limit 1 to 1000
     */
    public List<Complaint> list(ComplaintFilter filter, Optional<ComplaintNumber> below, int limit) {
        return pages.list(Check.given("filter", filter), below, limit);
    }

    /** How many there are. */
    public ComplaintCount count() {
        return transactions.read(work -> work.complaints().count());
    }

    /** Marks the complaint read, if it is not. */
    public Complaint markRead(ComplaintNumber number) {
        Check.given("complaint", number);
        Moment now = actor.now();
        return transactions.write(work -> {
            boolean first = work.complaints().markRead(number, now.at());
            Complaint read = found(work, number);
            if (first) {
                actor.did(work, now, AuditAction.COMPLAINT_READ, read.crf(), "complaint " + number);
            }
            return read;
        });
    }

    /**
     * Resolves the complaint, and tells the customer by mail.
     *
     * @param note what was done, for the customer; up to 1000 characters, in lines
     * @throws RuleRefusedException if it is resolved already
     */
    public Complaint resolve(ComplaintNumber number, String note) {
        Check.given("complaint", number);
        String lines = Check.someLines("note", note, LONGEST_NOTE);
        Moment now = actor.now();
        Resolution resolution = new Resolution(now.today(), now.at(), actor.name(), lines);
        return transactions.write(
                work -> resolve(work, number, resolution, now),
                resolved -> listeners.tell(new ComplaintResolved(resolved)));
    }

    private Complaint resolve(ComplaintWork work, ComplaintNumber number, Resolution resolution, Moment now) {
        boolean done = work.complaints().resolve(number, resolution);
        Complaint complaint = found(work, number);
        if (!done) {
            throw new RuleRefusedException(Rule.COMPLAINT_RESOLVED, "The complaint " + number + " is resolved already");
        }
        ComplaintMail.queue(work, MailKind.COMPLAINT_RESOLVED, complaint, resolution.at());
        work.changes()
                .add(
                        resolution.at(),
                        List.of(NewChange.complaint(
                                ChangeKind.COMPLAINT_RESOLVED,
                                complaint.crf(),
                                complaint.connectionId(),
                                number.value())));
        actor.did(work, now, AuditAction.COMPLAINT_RESOLVED, complaint.crf(), "complaint " + number);
        return complaint;
    }

    private static Complaint found(ComplaintWork work, ComplaintNumber number) {
        return work.complaints().lock(number).orElseThrow(() -> new NotFoundException("complaint", number));
    }
}
