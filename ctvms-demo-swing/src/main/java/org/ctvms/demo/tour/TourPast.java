package org.ctvms.demo.tour;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctvms.core.Ctvms;
import org.ctvms.core.audit.AuditAction;
import org.ctvms.core.audit.AuditFilter;
import org.ctvms.core.audit.AuditLine;
import org.ctvms.core.audit.AuditTrail;
import org.ctvms.demo.engine.DemoEngine;

/**
 * What was lived in the data before.
 *
 * @param began the day the first sample customer moved in
 * @param lived the last day on which anything was done
 * @param movedIn the names under which sample customers moved in
 * @param customers how many customers there ever were, whoever added them
 */
record TourPast(Optional<LocalDate> began, Optional<LocalDate> lived, Set<String> movedIn, long customers) {
    private static final int PAGE = 1000;

    static TourPast of(DemoEngine demo) {
        Ctvms engine = demo.engine();
        AuditTrail trail = engine.actAsAdmin(Tour.ACTOR).audit();
        List<AuditLine> added = added(trail);
        long customers = new Books(demo.database()).count("customer");
        // why: for two weeks nobody starts the daily run, and yet people pay; an office without customers has no past
        Optional<AuditLine> newest =
                trail.list(AuditFilter.ALL, Optional.empty(), 1).stream().findFirst();
        Optional<LocalDate> lived = Stream.of(
                        engine.dailyRun().lastCompleted(),
                        newest.filter(line -> customers > 0).map(line -> day(engine, line)))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
        return new TourPast(
                added.stream().map(line -> day(engine, line)).min(Comparator.naturalOrder()),
                lived,
                added.stream().map(line -> line.entry().details()).collect(Collectors.toSet()),
                customers);
    }

    private static List<AuditLine> added(AuditTrail trail) {
        AuditFilter filter = AuditFilter.ALL.by(Tour.ACTOR).action(AuditAction.CUSTOMER_ADDED);
        List<AuditLine> added = new ArrayList<>();
        List<AuditLine> page = trail.list(filter, Optional.empty(), PAGE);
        while (!page.isEmpty()) {
            added.addAll(page);
            page = trail.list(filter, Optional.of(page.get(page.size() - 1).number()), PAGE);
        }
        return added;
    }

    private static LocalDate day(Ctvms engine, AuditLine line) {
        Instant at = line.entry().at();
        return LocalDate.ofInstant(at, engine.settings().zone());
    }

    /** Whether every customer there ever was is a sample. */
    boolean isSample() {
        return customers > 0 && movedIn.size() == customers;
    }

    /** The day to go on with, if anything was lived. */
    Optional<LocalDate> next() {
        return lived.map(day -> day.plusDays(1));
    }
}
