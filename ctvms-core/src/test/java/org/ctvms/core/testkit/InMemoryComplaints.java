package org.ctvms.core.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ctvms.core.complaint.Assignment;
import org.ctvms.core.complaint.Complaint;
import org.ctvms.core.complaint.ComplaintCount;
import org.ctvms.core.complaint.ComplaintFilter;
import org.ctvms.core.complaint.ComplaintNumber;
import org.ctvms.core.complaint.ComplaintState;
import org.ctvms.core.complaint.ComplaintStore;
import org.ctvms.core.complaint.NewComplaint;
import org.ctvms.core.complaint.Resolution;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.customer.Crf;

record InMemoryComplaints(Tables tables) implements ComplaintStore {
    @Override
    public ComplaintNumber insert(NewComplaint complaint) {
        ComplaintNumber number = new ComplaintNumber(tables.next(Series.COMPLAINT));
        tables.complaints.put(
                number.value(),
                new Complaint(
                        number,
                        complaint.crf(),
                        "",
                        complaint.connectionId(),
                        complaint.connectionId().map(id -> device(id.value())),
                        complaint.type(),
                        complaint.text(),
                        complaint.raisedOn(),
                        complaint.raisedAt(),
                        complaint.readAt(),
                        Optional.empty(),
                        complaint.takenBy(),
                        complaint.assignment()));
        return number;
    }

    private String device(long id) {
        ServiceConnection connection = tables.connections.get(id);
        return connection.deviceId();
    }

    @Override
    public Optional<Complaint> find(ComplaintNumber number, Optional<Crf> owner) {
        return tables.complaints
                .find(number.value())
                .filter(complaint ->
                        owner.filter(crf -> !crf.equals(complaint.crf())).isEmpty())
                .map(this::named);
    }

    @Override
    public Optional<Complaint> lock(ComplaintNumber number) {
        return find(number, Optional.empty());
    }

    @Override
    public List<Complaint> list(ComplaintFilter filter, LocalDate today, long below, int limit) {
        return tables.complaints.all().stream()
                .filter(complaint -> complaint.number().value() < below)
                .filter(wanted(filter, today))
                .sorted(Comparator.comparing(
                                (Complaint complaint) -> complaint.number().value())
                        .reversed())
                .limit(limit)
                .map(this::named)
                .toList();
    }

    private static Predicate<Complaint> wanted(ComplaintFilter filter, LocalDate today) {
        return complaint ->
                filter.crf().filter(crf -> !crf.equals(complaint.crf())).isEmpty()
                        && filter.assignee()
                                .filter(name ->
                                        !complaint.assignment().assignee().equals(Optional.of(name)))
                                .isEmpty()
                        && switch (filter.which()) {
                            case ALL -> true;
                            case UNREAD -> complaint.state() == ComplaintState.UNREAD;
                            case OPEN -> complaint.isOpen();
                            case OVERDUE -> complaint.isOverdue(today);
                            case RESOLVED -> !complaint.isOpen();
                        };
    }

    @Override
    public ComplaintCount count(LocalDate today) {
        return new ComplaintCount(
                count(complaint -> complaint.state() == ComplaintState.UNREAD),
                count(Complaint::isOpen),
                count(complaint -> !complaint.isOpen()),
                count(complaint -> complaint.isOverdue(today)));
    }

    @Override
    public List<String> assignees() {
        return tables.complaints.all().stream()
                .filter(Complaint::isOpen)
                .flatMap(complaint -> complaint.assignment().assignee().stream())
                .distinct()
                .toList();
    }

    @Override
    public boolean assign(ComplaintNumber number, Assignment assignment) {
        Optional<Complaint> open = tables.complaints.find(number.value()).filter(Complaint::isOpen);
        open.ifPresent(stored -> tables.complaints.put(
                number.value(), with(stored, stored.customerName(), stored.readAt(), stored.resolution(), assignment)));
        return open.isPresent();
    }

    private long count(Predicate<Complaint> wanted) {
        return tables.complaints.all().stream().filter(wanted).count();
    }

    @Override
    public boolean markRead(ComplaintNumber number, Instant at) {
        Optional<Complaint> unread = tables.complaints
                .find(number.value())
                .filter(stored -> stored.readAt().isEmpty());
        unread.ifPresent(stored -> put(stored, Optional.of(at), stored.resolution()));
        return unread.isPresent();
    }

    @Override
    public boolean resolve(ComplaintNumber number, Resolution resolution) {
        Optional<Complaint> open = tables.complaints.find(number.value()).filter(Complaint::isOpen);
        open.ifPresent(stored ->
                put(stored, stored.readAt().or(() -> Optional.of(resolution.at())), Optional.of(resolution)));
        return open.isPresent();
    }

    private void put(Complaint stored, Optional<Instant> readAt, Optional<Resolution> resolution) {
        tables.complaints.put(
                stored.number().value(), with(stored, stored.customerName(), readAt, resolution, stored.assignment()));
    }

    private Complaint named(Complaint stored) {
        String name = tables.customers.get(stored.crf().number()).name();
        return with(stored, name, stored.readAt(), stored.resolution(), stored.assignment());
    }

    private static Complaint with(
            Complaint stored,
            String name,
            Optional<Instant> readAt,
            Optional<Resolution> resolution,
            Assignment assignment) {
        return new Complaint(
                stored.number(),
                stored.crf(),
                name,
                stored.connectionId(),
                stored.deviceId(),
                stored.type(),
                stored.text(),
                stored.raisedOn(),
                stored.raisedAt(),
                readAt,
                resolution,
                stored.takenBy(),
                assignment);
    }
}
