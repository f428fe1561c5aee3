package org.ctvms.core.testkit;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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
                        Optional.empty(),
                        Optional.empty()));
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
    public List<Complaint> list(ComplaintFilter filter, long below, int limit) {
        return tables.complaints.all().stream()
                .filter(complaint -> complaint.number().value() < below)
                .filter(wanted(filter))
                .sorted(Comparator.comparing(
                                (Complaint complaint) -> complaint.number().value())
                        .reversed())
                .limit(limit)
                .map(this::named)
                .toList();
    }

    private static Predicate<Complaint> wanted(ComplaintFilter filter) {
        return complaint ->
                filter.crf().filter(crf -> !crf.equals(complaint.crf())).isEmpty()
                        && switch (filter.which()) {
                            case ALL -> true;
                            case UNREAD -> complaint.state() == ComplaintState.UNREAD;
                            case OPEN -> complaint.isOpen();
                            case RESOLVED -> !complaint.isOpen();
                        };
    }

    @Override
    public ComplaintCount count() {
        return new ComplaintCount(
                count(complaint -> complaint.state() == ComplaintState.UNREAD),
                count(Complaint::isOpen),
                count(complaint -> !complaint.isOpen()));
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
        tables.complaints.put(stored.number().value(), with(stored, stored.customerName(), readAt, resolution));
    }

    private Complaint named(Complaint stored) {
        String name = tables.customers.get(stored.crf().number()).name();
        return with(stored, name, stored.readAt(), stored.resolution());
    }

    private static Complaint with(
            Complaint stored, String name, Optional<Instant> readAt, Optional<Resolution> resolution) {
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
                resolution);
    }
}
