package org.ctvms.core.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ctvms.core.billing.Charge;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.customer.Customer;
import org.ctvms.core.list.ListCursor;
import org.ctvms.core.mail.MailKind;
import org.ctvms.core.mail.NewMail;
import org.ctvms.core.reminder.Debtor;
import org.ctvms.core.reminder.DebtorOrder;
import org.ctvms.core.reminder.OwingConnection;
import org.ctvms.core.reminder.ReminderBatch;
import org.ctvms.core.reminder.ReminderFilter;
import org.ctvms.core.reminder.ReminderStore;

record InMemoryReminders(Tables tables) implements ReminderStore {
    @Override
    public Optional<Debtor> find(Crf crf) {
        return tables.customers.find(crf.number()).flatMap(this::debtor);
    }

    @Override
    public Optional<Debtor> lock(Crf crf) {
        return find(crf);
    }

    @Override
    public List<Debtor> owing(ReminderFilter filter, DebtorOrder order, Optional<ListCursor> after, int limit) {
        return new SortedPage<Debtor>(
                        order.column(),
                        order.descending(),
                        debtor -> debtor.crf().number(),
                        after,
                        limit)
                .of(owing(filter, tables.customers.all()));
    }

    @Override
    public long countOwing(ReminderFilter filter) {
        return owing(filter, tables.customers.all()).count();
    }

    @Override
    public boolean note(Crf crf, LocalDate day) {
        String key = crf + " " + day;
        boolean isNew = !tables.reminders.has(key);
        tables.reminders.put(key, day);
        return isNew;
    }

    @Override
    public Optional<ReminderBatch> queueBatch(
            ReminderFilter filter, int after, int customers, LocalDate day, Instant queuedAt) {
        List<Customer> seen =
                tables.customers.after(after).stream().limit(customers).toList();
        if (seen.isEmpty()) {
            return Optional.empty();
        }
        List<Crf> owing = owing(filter, seen).map(Debtor::crf).toList();
        List<Crf> reminded = owing.stream().filter(crf -> note(crf, day)).toList();
        reminded.forEach(crf -> new InMemoryOutbox(tables).queue(letter(crf, queuedAt)));
        int upTo = seen.get(seen.size() - 1).crf().number();
        int queued =
                (int) reminded.stream().filter(crf -> email(crf).isPresent()).count();
        return Optional.of(new ReminderBatch(upTo, owing.size(), queued, reminded.size() - queued));
    }

    @Override
    public int prune(LocalDate before, int limit) {
        List<String> old = tables.reminders.keys().stream()
                .filter(key -> tables.reminders.get(key).isBefore(before))
                .sorted(Comparator.comparing(tables.reminders::get))
                .limit(limit)
                .toList();
        old.forEach(tables.reminders::remove);
        return old.size();
    }

    private NewMail letter(Crf crf, Instant queuedAt) {
        return NewMail.of(MailKind.REMINDER, Optional.of(crf), email(crf), Map.of("crf", crf.toString()), queuedAt);
    }

    private Optional<String> email(Crf crf) {
        return tables.customers.get(crf.number()).contact().email();
    }

    private Stream<Debtor> owing(ReminderFilter filter, Collection<Customer> customers) {
        return customers.stream()
                .filter(customer -> !customer.isRemoved())
                .flatMap(customer -> debtor(customer).stream())
                .filter(debtor -> debtor.connections().stream().anyMatch(connection -> isMeant(filter, connection)));
    }

    private static boolean isMeant(ReminderFilter filter, OwingConnection connection) {
        return filter.service()
                        .filter(service -> service != connection.service())
                        .isEmpty()
                && connection.months().size() >= filter.atLeastMonths();
    }

    private Optional<Debtor> debtor(Customer customer) {
        List<OwingConnection> owing = tables.connections.all().stream()
                .filter(connection -> connection.crf().equals(customer.crf()))
                .map(this::owing)
                .filter(connection -> connection.due().isPositive())
                .toList();
        return owing.isEmpty() ? Optional.empty() : Optional.of(new Debtor(customer.crf(), customer.name(), owing));
    }

    private OwingConnection owing(ServiceConnection connection) {
        return new OwingConnection(
                connection.id(),
                connection.service(),
                tables.plans.get(connection.planId().value()).name(),
                connection.deviceId(),
                tables.dueOf(connection.id()),
                tables.chargesOf(connection.id()).stream()
                        .filter(charge -> charge.open().isPositive())
                        .map(Charge::month)
                        .toList());
    }
}
