package org.ctvms.core.testkit.contract;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.ctvms.core.Storage;
import org.ctvms.core.UnitOfWork;
import org.ctvms.core.billing.Charge;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.connection.ConnectionOverview;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.customer.Customer;
import org.ctvms.core.invoice.InvoiceNumber;
import org.ctvms.core.list.SortColumn;
import org.ctvms.core.money.Money;
import org.ctvms.core.payment.Booking;
import org.ctvms.core.plan.Plan;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.testkit.Samples;
import org.junit.jupiter.api.BeforeEach;

/** What the contracts share: the storage under test and short ways to put samples into it. */
abstract class StoreContract {
    static final Optional<Crf> ANYBODY = Optional.empty();

    private Storage storage;

    /** A storage without customers, plans or anything else, whose series are at their start. */
    protected abstract Storage emptyStorage();

    @BeforeEach
    void startWithAnEmptyStorage() {
        storage = emptyStorage();
    }

    Storage storage() {
        return storage;
    }

    <T> T read(Function<? super UnitOfWork, T> unit) {
        return storage.read(unit);
    }

    <T> T write(Function<? super UnitOfWork, T> unit) {
        return storage.write(unit);
    }

    void change(Consumer<? super UnitOfWork> unit) {
        storage.write(work -> {
            unit.accept(work);
            return Optional.empty();
        });
    }

    Crf addCustomer(int crf) {
        return add(Samples.customer(crf));
    }

    Crf add(Customer customer) {
        change(work -> work.customers().insert(customer));
        return customer.crf();
    }

    /** A plan whose first price holds since long ago. */
    Plan addPlan(ServiceType service, String name, long price) {
        LocalDate since = LocalDate.of(2020, 1, 1);
        return write(work -> work.plans()
                .find(work.plans().insert(service, name, "", Money.of(price), since))
                .orElseThrow());
    }

    ServiceConnection add(ServiceConnection connection) {
        ConnectionId id = write(work -> work.connections().insert(connection));
        return overview(id).connection();
    }

    ServiceConnection addConnection(Crf crf, Plan plan, String deviceId, LocalDate registeredOn) {
        return add(Samples.connection(crf, plan, deviceId, registeredOn));
    }

    void raise(Charge... charges) {
        change(work -> work.ledger().raise(List.of(charges)));
    }

    InvoiceNumber book(Booking booking) {
        return write(work -> {
            work.ledger().lockAccount(booking.connection().id(), ANYBODY).orElseThrow();
            return work.payments().book(booking);
        });
    }

    ConnectionOverview overview(ConnectionId id) {
        return read(work -> work.connections().find(id, ANYBODY)).orElseThrow();
    }

    ServiceConnection connection(ConnectionId id) {
        return overview(id).connection();
    }

    /** How rows of different value must follow one another. */
    static <T> Comparator<T> sortedBy(SortColumn<T> column, boolean descending) {
        Comparator<T> ascending = (one, other) -> compare(column.value(one), column.value(other));
        return descending ? ascending.reversed() : ascending;
    }

    @SuppressWarnings("unchecked")
    private static int compare(Comparable<?> one, Comparable<?> other) {
        return one instanceof String text
                ? plain(text).compareTo(plain((String) other))
                : ((Comparable<Object>) one).compareTo(other);
    }

    private static String plain(String text) {
        // why: signs come before digits, and those before letters
        return text.toLowerCase(Locale.ROOT).replace('\u00E9', 'e').replace('@', '#');
    }
}
