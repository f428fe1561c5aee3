package org.ctvms.core.complaint;

import java.util.List;
import java.util.Optional;
import org.ctvms.core.audit.Actor;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.event.Listeners;
import org.ctvms.core.refusal.Check;
import org.ctvms.core.storage.Transactions;
import org.ctvms.core.time.Moment;

/** What customers do with their own complaints; a stranger's is "not found". Thread-safe. */
public final class CustomerComplaints {
    private final Actor actor;
    private final Raising raising;
    private final ComplaintPages pages;
    private final Crf crf;

    /** Raises complaints of the customer, and tells the listeners. */
    public CustomerComplaints(
            Transactions<? extends ComplaintWork> transactions, Actor actor, Listeners listeners, Crf crf) {
        this.actor = actor;
        this.raising = new Raising(transactions, actor, listeners);
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
        String lines = Check.someLines("text", text, Raising.LONGEST_TEXT);
        Moment now = actor.now();
        NewComplaint asked = new NewComplaint(
                crf, connection, type, lines, now.today(), now.at(), Optional.empty(), Assignment.NONE);
        return raising.raise(asked, now, work -> {});
    }

    /** The own complaint. */
    public Complaint find(ComplaintNumber number) {
        return pages.find(number, Optional.of(crf)).forCustomer();
    }

    /**
     * The own complaints, newest first, in pages.
     *
     * @param below the last number of the page before; empty for the first page
     * @param limit 1 to 1000
     */
    public List<Complaint> list(Optional<ComplaintNumber> below, int limit) {
        return pages.list(ComplaintFilter.ALL.of(crf), actor.now().today(), below, limit).stream()
                .map(Complaint::forCustomer)
                .toList();
    }
}
