package org.ctvms.persistence;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.ctvms.core.change.Change;
import org.ctvms.core.change.ChangeStore;
import org.ctvms.core.change.NewChange;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.invoice.InvoiceNumber;

final class MariaDbChanges implements ChangeStore {
    private final ChangeMapper mapper;

    MariaDbChanges(ChangeMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(Instant at, List<NewChange> changes) {
        if (!changes.isEmpty()) {
            mapper.add(at, changes.stream().map(MariaDbChanges::json).collect(Collectors.joining(",", "[", "]")));
        }
    }

    private static String json(NewChange change) {
        return "[\"" + change.kind() + "\"," + change.crf().number() + ","
                + change.connection().map(ConnectionId::toString).orElse("null") + ","
                + change.invoice().map(InvoiceNumber::toString).orElse("null") + ","
                + change.complaint().map(String::valueOf).orElse("null") + ","
                + change.status().map(status -> "\"" + status + "\"").orElse("null") + "]";
    }

    @Override
    public void number(int limit) {
        if (mapper.isUnnumbered()) {
            long next = mapper.lockSeries();
            List<Long> ids = mapper.unnumbered(limit);
            mapper.number(next - 1, ids.toString());
            mapper.saveSeries(next + ids.size());
        }
    }

    @Override
    public long last() {
        return mapper.next() - 1;
    }

    @Override
    public List<Change> after(long number, int limit) {
        return mapper.after(number, limit).stream().map(ChangeRow::toDomain).toList();
    }

    @Override
    public int prune(Instant before, int limit) {
        long end = mapper.endOfOld(before, limit);
        mapper.keepStatuses(end);
        return mapper.delete(end);
    }
}
