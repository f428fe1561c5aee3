package org.ctvms.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ctvms.core.complaint.Assignment;
import org.ctvms.core.complaint.Complaint;
import org.ctvms.core.complaint.ComplaintCount;
import org.ctvms.core.complaint.ComplaintFilter;
import org.ctvms.core.complaint.ComplaintNumber;
import org.ctvms.core.complaint.ComplaintStore;
import org.ctvms.core.complaint.NewComplaint;
import org.ctvms.core.complaint.Resolution;
import org.ctvms.core.customer.Crf;

final class MariaDbComplaints implements ComplaintStore {
    private final ComplaintMapper mapper;

    MariaDbComplaints(ComplaintMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public ComplaintNumber insert(NewComplaint complaint) {
        GeneratedKey key = new GeneratedKey();
        mapper.drawNumber(key);
        ComplaintNumber number = new ComplaintNumber(key.value());
        Assignment assignment = complaint.assignment();
        mapper.insert(
                number,
                complaint.connectionId().orElse(null),
                complaint.readAt().orElse(null),
                complaint.takenBy().orElse(null),
                assignment.assignee().orElse(null),
                assignment.dueOn().orElse(null),
                complaint);
        return number;
    }

    @Override
    public Optional<Complaint> find(ComplaintNumber number, Optional<Crf> owner) {
        return Optional.ofNullable(mapper.find(number, owner.orElse(null))).map(ComplaintRow::toDomain);
    }

    @Override
    public Optional<Complaint> lock(ComplaintNumber number) {
        return Optional.ofNullable(mapper.lock(number)).map(ComplaintRow::toDomain);
    }

    @Override
    public List<Complaint> list(ComplaintFilter filter, LocalDate today, long below, int limit) {
        return mapper
                .list(
                        filter.which(),
                        filter.crf().orElse(null),
                        filter.assignee().orElse(null),
                        today,
                        below,
                        limit)
                .stream()
                .map(ComplaintRow::toDomain)
                .toList();
    }

    @Override
    public ComplaintCount count(LocalDate today) {
        return mapper.count(today);
    }

    @Override
    public List<String> assignees() {
        return mapper.assignees();
    }

    @Override
    public boolean assign(ComplaintNumber number, Assignment assignment) {
        return mapper.assign(
                        number,
                        assignment.assignee().orElse(null),
                        assignment.dueOn().orElse(null))
                == 1;
    }

    @Override
    public boolean markRead(ComplaintNumber number, Instant at) {
        return mapper.markRead(number, at) == 1;
    }

    @Override
    public boolean resolve(ComplaintNumber number, Resolution resolution) {
        return mapper.resolve(number, resolution) == 1;
    }
}
