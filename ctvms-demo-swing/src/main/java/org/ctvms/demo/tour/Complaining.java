package org.ctvms.demo.tour;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.ctvms.core.AdminSession;
import org.ctvms.core.Ctvms;
import org.ctvms.core.complaint.Complaint;
import org.ctvms.core.complaint.ComplaintFilter;
import org.ctvms.core.complaint.ComplaintNumber;
import org.ctvms.core.complaint.ComplaintType;
import org.ctvms.core.connection.ConnectionOverview;
import org.ctvms.core.customer.Crf;

/** Some households complain; the office reads it the same day and resolves it days later. */
final class Complaining {
    private static final int ONE_IN = 20;
    private static final int DAY_OF_MONTH = 8;
    private static final int DAYS_TO_RESOLVE = 4;
    private static final ComplaintType[] TYPES = ComplaintType.values();

    private final Ctvms engine;
    private final AdminSession admin;
    private final Queue<Waiting> waiting = new ArrayDeque<>();
    private int raised;
    private int resolved;

    Complaining(Ctvms engine, AdminSession admin) {
        this.engine = engine;
        this.admin = admin;
        takeOver();
    }

    // why: a tour that was stopped may have left some that nobody else resolves
    private void takeOver() {
        admin.complaints().list(ComplaintFilter.ALL.only(ComplaintFilter.Which.OPEN), Optional.empty(), 1000).stream()
                .sorted(Comparator.comparing(Complaint::raisedOn))
                .forEach(this::await);
    }

    private void await(Complaint complaint) {
        waiting.add(new Waiting(complaint.number(), complaint.raisedOn().plusDays(DAYS_TO_RESOLVE)));
    }

    void live(LocalDate day, List<Crf> customers) {
        if (day.getDayOfMonth() == DAY_OF_MONTH) {
            customers.stream()
                    .filter(crf -> crf.number() % ONE_IN == day.getMonthValue() % ONE_IN)
                    .forEach(crf -> raise(crf, day));
            readAll();
        }
        while (!waiting.isEmpty() && !waiting.peek().until().isAfter(day)) {
            admin.complaints().resolve(waiting.remove().number(), "Sample note: the line was checked and mended.");
            resolved++;
        }
    }

    private void raise(Crf crf, LocalDate day) {
        var customer = engine.actAsCustomer(crf);
        ComplaintType type = TYPES[crf.number() % TYPES.length];
        Optional<ConnectionOverview> connection =
                customer.connections().all().stream().findFirst();
        String text = "Sample complaint of " + day + ".\nPlease look at it.";
        Complaint complaint = connection
                .map(about -> customer.complaints().raise(about.connection().id(), type, text))
                .orElseGet(() -> customer.complaints().raise(type, text));
        await(complaint);
        raised++;
    }

    private void readAll() {
        admin.complaints()
                .list(ComplaintFilter.ALL.only(ComplaintFilter.Which.UNREAD), Optional.empty(), 1000)
                .forEach(complaint -> admin.complaints().markRead(complaint.number()));
    }

    int raised() {
        return raised;
    }

    int resolved() {
        return resolved;
    }

    private record Waiting(ComplaintNumber number, LocalDate until) {}
}
