package org.ctvms.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.list.ListCursor;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.reminder.Debtor;
import org.ctvms.core.reminder.DebtorOrder;
import org.ctvms.core.reminder.ReminderBatch;
import org.ctvms.core.reminder.ReminderFilter;
import org.ctvms.core.reminder.ReminderStore;

final class MariaDbReminders implements ReminderStore {
    private final ReminderMapper mapper;

    MariaDbReminders(ReminderMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<Debtor> find(Crf crf) {
        return debtors(List.of(crf)).stream().findFirst();
    }

    @Override
    public Optional<Debtor> lock(Crf crf) {
        return DebtRow.debtors(mapper.debtsNow(List.of(crf))).stream().findFirst();
    }

    @Override
    public List<Debtor> owing(ReminderFilter filter, DebtorOrder order, Optional<ListCursor> after, int limit) {
        ServiceType service = filter.service().orElse(null);
        if (order.equals(DebtorOrder.BY_CRF)) {
            int beyond = Math.toIntExact(after.map(ListCursor::number).orElse(0L));
            return debtors(mapper.page(service, filter.atLeastMonths(), beyond, limit));
        }
        SortedPage page = SortedPage.of(order.column(), order.descending(), after, limit);
        return inOrder(mapper.sorted(service, filter.atLeastMonths(), page));
    }

    private List<Debtor> inOrder(List<Crf> crfs) {
        Map<Crf, Debtor> found = debtors(crfs).stream().collect(Collectors.toMap(Debtor::crf, debtor -> debtor));
        return crfs.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    @Override
    public long countOwing(ReminderFilter filter) {
        return mapper.count(filter.service().orElse(null), filter.atLeastMonths(), 0);
    }

    @Override
    public boolean note(Crf crf, LocalDate day) {
        String own = UUID.randomUUID().toString();
        mapper.note(List.of(crf), day, own);
        return mapper.isOf(crf, day, own);
    }

    @Override
    public Optional<ReminderBatch> queueBatch(
            ReminderFilter filter, int after, int customers, LocalDate day, Instant queuedAt) {
        return Optional.ofNullable(mapper.endOfBatch(after, customers)).map(upTo -> {
            List<Crf> owing = mapper.inBatch(filter.service().orElse(null), filter.atLeastMonths(), after, upTo);
            int written = owing.isEmpty() ? 0 : queue(owing, after, upTo, day, queuedAt);
            int noAddress = written == 0 ? 0 : mapper.countUnaddressed(after, upTo);
            return new ReminderBatch(upTo, owing.size(), written - noAddress, noAddress);
        });
    }

    @Override
    public int prune(LocalDate before, int limit) {
        return mapper.prune(before, limit);
    }

    /** How many of them were not reminded on the day before. */
    private int queue(List<Crf> owing, int after, int upTo, LocalDate day, Instant queuedAt) {
        String batch = UUID.randomUUID().toString();
        mapper.note(owing, day, batch);
        return mapper.queue(after, upTo, day, batch, queuedAt);
    }

    private List<Debtor> debtors(List<Crf> crfs) {
        return crfs.isEmpty() ? List.of() : DebtRow.debtors(mapper.debts(crfs));
    }
}
