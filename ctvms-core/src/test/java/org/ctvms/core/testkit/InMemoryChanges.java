package org.ctvms.core.testkit;

import java.time.Instant;
import java.util.List;
import org.ctvms.core.change.Change;
import org.ctvms.core.change.ChangeKind;
import org.ctvms.core.change.ChangeStore;
import org.ctvms.core.change.NewChange;

/** Numbers at once: transactions in memory follow one another. */
record InMemoryChanges(Tables tables) implements ChangeStore {
    @Override
    public void add(Instant at, List<NewChange> changes) {
        for (NewChange change : changes) {
            long number = tables.next(Series.CHANGE);
            tables.changes.put(number, Change.of(number, at, change));
        }
    }

    @Override
    public void number(int limit) {
        // why: nothing is without a number
    }

    @Override
    public long last() {
        return tables.series.find(Series.CHANGE).orElse(1L) - 1;
    }

    @Override
    public List<Change> after(long number, int limit) {
        return tables.changes.after(number).stream().limit(limit).toList();
    }

    @Override
    public int prune(Instant before, int limit) {
        List<Change> old = tables.changes.all().stream()
                .limit(limit)
                .takeWhile(change -> change.at().isBefore(before))
                .toList();
        old.stream()
                .filter(change -> change.kind() == ChangeKind.STATUS_CHANGED)
                .forEach(change -> tables.pastStatuses.put(change.number(), change));
        old.forEach(change -> tables.changes.removeThrough(change.number()));
        return old.size();
    }
}
