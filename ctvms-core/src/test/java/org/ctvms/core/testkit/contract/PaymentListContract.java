package org.ctvms.core.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.external.ExternalId;
import org.ctvms.core.external.ExternalKind;
import org.ctvms.core.invoice.Allocation;
import org.ctvms.core.invoice.InvoiceNumber;
import org.ctvms.core.invoice.PaymentMode;
import org.ctvms.core.money.Money;
import org.ctvms.core.payment.BookedPayment;
import org.ctvms.core.payment.Booking;
import org.ctvms.core.payment.ListedPayment;
import org.ctvms.core.payment.PaymentQuery;
import org.ctvms.core.payment.PaymentReference;
import org.ctvms.core.payment.Receipt;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.testkit.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How payments are read back: 1000 and 1001 of one day, 1002 and 1003 of the next, by two collectors in turn. */
public abstract class PaymentListContract extends StoreContract {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 10);
    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final Instant RECORDED_AT = Instant.parse("2026-01-10T08:30:00.123456Z");
    private static final PaymentQuery ALL = PaymentQuery.ALL;

    private ServiceConnection connection;

    @BeforeEach
    void bookFourPayments() {
        connection = addConnection(addCustomer(7), addPlan(ServiceType.CABLE_TV, "Basic", 300), "STB-1", DAY);
        raise(Samples.charge(connection.id(), JANUARY, 500));
        book(by("sample one", Samples.online("UTR 1", connection, DAY, 200, part())));
        book(by("sample two", Samples.cash(connection, DAY, 100, part())));
        book(by("sample one", Samples.cash(connection, DAY.plusDays(1), 50, part())));
        book(by("sample two", Samples.online("UTR 2", connection, DAY.plusDays(1), 0, part())));
    }

    @Test
    void everyPaymentIsListedByInvoiceNumber() {
        assertThat(list(ALL)).containsExactly(1000L, 1001L, 1002L, 1003L);
    }

    @Test
    void pageGoesOnAfterTheLastNumber() {
        assertThat(list(ALL, 0, 3)).containsExactly(1000L, 1001L, 1002L);
        assertThat(list(ALL, 1002, 3)).containsExactly(1003L);
        assertThat(list(ALL, 1003, 3)).isEmpty();
        assertThat(list(ALL.collectedBy("sample one"), 0, 1)).containsExactly(1000L);
        assertThat(list(ALL.collectedBy("sample one"), 1000, 1)).containsExactly(1002L);
        assertThat(list(ALL.receivedOn(DAY), 1000, 1)).containsExactly(1001L);
    }

    @Test
    void paymentsAreFoundByDayAndCollector() {
        assertThat(list(ALL.receivedOn(DAY))).containsExactly(1000L, 1001L);
        assertThat(list(ALL.receivedOn(DAY.plusDays(2)))).isEmpty();
        assertThat(list(ALL.collectedBy("sample two"))).containsExactly(1001L, 1003L);
        assertThat(list(ALL.collectedBy("Sample Two"))).isEmpty();
        assertThat(list(ALL.collectedBy("sample two").receivedOn(DAY))).containsExactly(1001L);
    }

    @Test
    void paymentIsFoundByReferenceInAnyForm() {
        assertThat(list(ALL.reference("UTR 2"))).containsExactly(1003L);
        assertThat(list(ALL.reference("utr2"))).containsExactly(1003L);
        assertThat(list(ALL.reference("\uFF35\uFF34\uFF32\uFF12"))).containsExactly(1003L);
        assertThat(list(ALL.reference("UTR-2"))).isEmpty();
        assertThat(list(ALL.reference("UTR 2").receivedOn(DAY))).isEmpty();
    }

    @Test
    void paymentIsFoundByItsExactKey() {
        assertThat(list(ALL.idempotencyKey(Samples.keyOf("UTR 1")))).containsExactly(1000L);
        assertThat(list(ALL.idempotencyKey(Samples.keyOf("utr 1")))).isEmpty();
        assertThat(list(ALL.idempotencyKey(Samples.keyOf("UTR 1")).collectedBy("sample two")))
                .isEmpty();
    }

    @Test
    void paymentSaysWhoCollectedItAndWhenItWasRecorded() {
        Receipt receipt = new Receipt(
                new InvoiceNumber(1000),
                connection.id(),
                Money.of(100),
                DAY,
                List.of(part()),
                Money.of(200),
                connection.expiresOn());
        BookedPayment booked = new BookedPayment(
                PaymentMode.ONLINE,
                Optional.of(new PaymentReference("UTR 1")),
                Optional.of(Samples.keyOf("UTR 1")),
                Optional.empty(),
                receipt);
        ListedPayment expected = new ListedPayment(new Crf(7), booked, "sample one", RECORDED_AT);
        assertThat(find(1000)).contains(expected);
        assertThat(page(ALL, 0, 1)).containsExactly(expected);
    }

    @Test
    void paymentsAreReadBackWithTheirExternalIds() {
        ExternalId id = new ExternalId("POS-1");
        change(work -> work.externalIds().add(ExternalKind.PAYMENT, 1001, id));
        change(work -> work.externalIds().add(ExternalKind.CUSTOMER, 1002, id));
        assertThat(page(ALL, 0, 3))
                .extracting(listed -> listed.payment().externalId())
                .containsExactly(Optional.empty(), Optional.of(id), Optional.empty());
        assertThat(find(1001)).isEqualTo(page(ALL, 1000, 1).stream().findFirst());
    }

    @Test
    void numberOfNoInvoiceFindsNoPayment() {
        assertThat(find(1004)).isEmpty();
    }

    private List<Long> list(PaymentQuery query) {
        return list(query, 0, 10);
    }

    private List<Long> list(PaymentQuery query, long after, int limit) {
        return page(query, after, limit).stream()
                .map(listed -> listed.payment().receipt().invoice().value())
                .toList();
    }

    private List<ListedPayment> page(PaymentQuery query, long after, int limit) {
        return read(work -> work.payments().list(query, after, limit));
    }

    private Optional<ListedPayment> find(long number) {
        return read(work -> work.payments().find(new InvoiceNumber(number)));
    }

    private static Allocation part() {
        return new Allocation(JANUARY, Money.of(100), false);
    }

    private static Booking by(String collector, Booking booking) {
        return new Booking(
                booking.connection(),
                booking.statusBefore(),
                booking.amount(),
                booking.mode(),
                booking.reference(),
                booking.idempotencyKey(),
                booking.receivedOn(),
                booking.allocations(),
                booking.dueLeft(),
                collector,
                RECORDED_AT,
                booking.currency(),
                booking.operator(),
                booking.language());
    }
}
