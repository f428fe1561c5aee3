package org.ctvms.core.testkit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctvms.core.billing.Charge;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.connection.ConnectionStatus;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.dashboard.ConnectionCount;
import org.ctvms.core.dashboard.DashboardStore;
import org.ctvms.core.dashboard.RenewalCount;
import org.ctvms.core.dashboard.ServiceMonth;
import org.ctvms.core.money.Money;
import org.ctvms.core.payment.BookedPayment;
import org.ctvms.core.payment.ListedPayment;
import org.ctvms.core.payment.Receipt;
import org.ctvms.core.plan.ServiceType;

/** Counts the rows themselves; there is no read model that could be wrong. */
record InMemoryDashboards(Tables tables) implements DashboardStore {
    @Override
    public List<ConnectionCount> connections() {
        return Stream.of(ServiceType.values())
                .flatMap(service -> Stream.of(ConnectionStatus.values())
                        .map(status -> new ConnectionCount(
                                service,
                                status,
                                openOf(service)
                                        .filter(connection -> connection.status() == status)
                                        .count())))
                .filter(count -> count.connections() > 0)
                .toList();
    }

    @Override
    public List<RenewalCount> renewalsOn(LocalDate day) {
        return Stream.of(ServiceType.values())
                .map(service -> new RenewalCount(
                        service,
                        openOf(service)
                                .filter(connection -> connection.expiresOn().equals(day))
                                .filter(connection -> connection.registeredOn().isBefore(day))
                                .count()))
                .filter(count -> count.connections() > 0)
                .toList();
    }

    @Override
    public List<ServiceMonth> months() {
        Comparator<ServiceMonth> order = Comparator.comparing(ServiceMonth::service);
        return Stream.concat(charged(), taken())
                .collect(Collectors.toMap(
                        part -> List.of(part.service(), part.month()), Function.identity(), InMemoryDashboards::sum))
                .values()
                .stream()
                .sorted(order.thenComparing(ServiceMonth::month))
                .toList();
    }

    @Override
    public List<Receipt> lastPayments(Crf crf, int limit) {
        return receipts()
                .filter(receipt -> tables.owns(crf, receipt.connectionId()))
                .sorted(Comparator.comparing(
                                (Receipt receipt) -> receipt.invoice().value())
                        .reversed())
                .limit(limit)
                .toList();
    }

    private Stream<ServiceMonth> charged() {
        return tables.charges.all().stream().map(this::charged);
    }

    private ServiceMonth charged(Charge charge) {
        return new ServiceMonth(
                service(charge.connectionId()), charge.month(), charge.amount(), charge.paid(), Money.ZERO);
    }

    private Stream<ServiceMonth> taken() {
        return receipts()
                .map(receipt -> new ServiceMonth(
                        service(receipt.connectionId()),
                        YearMonth.from(receipt.receivedOn()),
                        Money.ZERO,
                        Money.ZERO,
                        receipt.amount()));
    }

    private static ServiceMonth sum(ServiceMonth one, ServiceMonth other) {
        return new ServiceMonth(
                one.service(),
                one.month(),
                one.charged().plus(other.charged()),
                one.received().plus(other.received()),
                one.taken().plus(other.taken()));
    }

    private Stream<Receipt> receipts() {
        return tables.payments.all().stream().map(ListedPayment::payment).map(BookedPayment::receipt);
    }

    private Stream<ServiceConnection> openOf(ServiceType service) {
        return tables.connections.all().stream()
                .filter(ServiceConnection::isOpen)
                .filter(connection -> connection.service() == service);
    }

    private ServiceType service(ConnectionId id) {
        return tables.connections.get(id.value()).service();
    }
}
