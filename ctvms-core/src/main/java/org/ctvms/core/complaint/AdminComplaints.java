package org.ctvms.core.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ctvms.core.audit.Actor;
import org.ctvms.core.audit.AuditAction;
import org.ctvms.core.change.ChangeKind;
import org.ctvms.core.change.NewChange;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.customer.Customer;
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
    private final Raising raising;
    private final ComplaintPages pages;

    /** Works on the storage for the actor, and tells the listeners. */
    public AdminComplaints(Transactions<? extends ComplaintWork> transactions, Actor actor, Listeners listeners) {
        this.transactions = transactions;
        this.actor = actor;
        this.listeners = listeners;
        this.raising = new Raising(transactions, actor, listeners);
        this.pages = new ComplaintPages(transactions);
    }

    /**
     * Raises a complaint for a customer, such as one who calls. The customer sees it among their own, and gets the mail with
     * its number.
     *
     * @throws NotFoundException if there is no such customer, or the connection is not the customer's
     * @throws RuleRefusedException if the customer was removed
     * @throws org.ctvms.core.refusal.InvalidInputException if the text is empty or too long, or the due day is before today
     *     or more than ten years ahead
     */
    public Complaint raise(ComplaintRequest request) {
        Check.given("request", request);
        String lines = Check.someLines("text", request.text(), Raising.LONGEST_TEXT);
        Moment now = actor.now();
        AssignmentRule.check(request.assignment(), now.today());
        NewComplaint asked = new NewComplaint(
                request.crf(),
                request.connection(),
                request.type(),
                lines,
                now.today(),
                now.at(),
                Optional.of(actor.name()),
                request.assignment());
        return raising.raise(asked, now, work -> demandPresent(work, request.crf()));
    }

    private static void demandPresent(ComplaintWork work, Crf crf) {
        Customer customer = work.customers().lock(crf).orElseThrow(() -> new NotFoundException("customer", crf));
        if (customer.isRemoved()) {
            throw new RuleRefusedException(Rule.CUSTOMER_REMOVED, "The customer " + crf + " was removed");
        }
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
        return pages.list(Check.given("filter", filter), actor.now().today(), below, limit);
    }

    /** How many there are. */
    public ComplaintCount count() {
        LocalDate today = actor.now().today();
        return transactions.read(work -> work.complaints().count(today));
    }

    /** Who handles open complaints, by name. */
    public List<String> assignees() {
        return transactions.read(work -> work.complaints().assignees()).stream()
                .sorted()
                .toList();
    }

    /**
     * Says who handles the complaint, and by when; what was said before is replaced. The customer is not notified.
     *
     * @throws RuleRefusedException if it is resolved already
     * @throws org.ctvms.core.refusal.InvalidInputException if the due day is before the complaint was raised or more than ten
     *     years after it
     */
    public Complaint assign(ComplaintNumber number, Assignment assignment) {
        Check.given("complaint", number);
        Check.given("assignment", assignment);
        Moment now = actor.now();
        return transactions.write(work -> assign(work, number, assignment, now));
    }

    private Complaint assign(ComplaintWork work, ComplaintNumber number, Assignment assignment, Moment now) {
        // why: a lock before the update would be one to wait for, and the day it was raised on never changes
        Complaint before = work.complaints().find(number, Optional.empty()).orElseGet(() -> found(work, number));
        AssignmentRule.check(assignment, before.raisedOn());
        boolean done = work.complaints().assign(number, assignment);
        Complaint complaint = found(work, number);
        if (!done) {
            throw resolvedAlready(number);
        }
        String details = "complaint " + number
                + assignment.assignee().map(name -> ", to " + name).orElse(", to nobody")
                + assignment.dueOn().map(day -> ", due on " + day).orElse("");
        actor.did(work, now, AuditAction.COMPLAINT_ASSIGNED, complaint.crf(), details);
        return complaint;
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
            throw resolvedAlready(number);
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

    private static RuleRefusedException resolvedAlready(ComplaintNumber number) {
        return new RuleRefusedException(Rule.COMPLAINT_RESOLVED, "The complaint " + number + " is resolved already");
    }

    private static Complaint found(ComplaintWork work, ComplaintNumber number) {
        return work.complaints().lock(number).orElseThrow(() -> new NotFoundException("complaint", number));
    }
}
