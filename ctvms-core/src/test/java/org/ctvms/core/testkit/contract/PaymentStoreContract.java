package org.ctvms.core.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ctvms.core.billing.Charge;
import org.ctvms.core.billing.ConnectionAccount;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.customer.Customer;
import org.ctvms.core.external.ExternalId;
import org.ctvms.core.external.ExternalKind;
import org.ctvms.core.invoice.Allocation;
import org.ctvms.core.invoice.Invoice;
import org.ctvms.core.invoice.InvoiceNumber;
import org.ctvms.core.invoice.PaymentMode;
import org.ctvms.core.language.Language;
import org.ctvms.core.mail.Lease;
import org.ctvms.core.mail.MailKind;
import org.ctvms.core.mail.QueuedMail;
import org.ctvms.core.mail.UnaddressedMail;
import org.ctvms.core.money.Money;
import org.ctvms.core.payment.BookedPayment;
import org.ctvms.core.payment.Booking;
import org.ctvms.core.payment.PaymentReference;
import org.ctvms.core.payment.Receipt;
import org.ctvms.core.plan.Plan;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.testkit.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a {@link org.ctvms.core.payment.PaymentStore} writes and finds. */
public abstract class PaymentStoreContract extends StoreContract {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 10);
    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final YearMonth DECEMBER = JANUARY.minusMonths(1);
    private static final Allocation ALL_OF_DECEMBER = new Allocation(DECEMBER, Money.of("250.50"), true);
    private static final Allocation PART_OF_JANUARY = new Allocation(JANUARY, Money.of(100), false);

    private ServiceConnection registered;
    private ServiceConnection renewed;

    @BeforeEach
    void addAConnectionThatOwesTwoMonths() {
        Crf crf = addCustomer(7);
        Plan plan = addPlan(ServiceType.CABLE_TV, "Basic", 300);
        registered = addConnection(crf, plan, "STB-1", DAY.minusDays(20));
        renewed = registered
                .with(registered.term().renewed(1, DAY, Samples.POLICY.expiry()), DAY, Samples.POLICY.status())
                .openedThrough(JANUARY);
        Charge december = new Charge(registered.id(), DECEMBER, Money.of("250.50"), Money.ZERO, DECEMBER.atDay(1));
        raise(december, Samples.charge(registered.id(), JANUARY, 300));
    }

    @Test
    void invoiceNumbersStartAt1000AndFollowOneAnother() {
        assertThat(book(Samples.cash(renewed, DAY, 300, ALL_OF_DECEMBER))).isEqualTo(new InvoiceNumber(1000));
        assertThat(book(Samples.cash(renewed, DAY, 200, PART_OF_JANUARY))).isEqualTo(new InvoiceNumber(1001));
    }

    @Test
    void aPaymentThatIsRolledBackLeavesNoGapAndNothingElse() {
        assertThatThrownBy(() -> change(work -> {
                    work.ledger().lockAccount(registered.id(), ANYBODY);
                    work.payments().book(Samples.online("REF-1", renewed, DAY, 300, ALL_OF_DECEMBER));
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");
        assertThat(connection(registered.id())).isEqualTo(registered);
        assertThat(account().due()).isEqualTo(Money.of("550.50"));
        assertThat(byReference("REF-1")).isEmpty();
        assertThat(letters()).isEmpty();
        assertThat(book(Samples.cash(renewed, DAY, 300, ALL_OF_DECEMBER))).isEqualTo(new InvoiceNumber(1000));
    }

    @Test
    void theChargesAreLessByWhatTheyGot() {
        book(Samples.cash(renewed, DAY, 200, ALL_OF_DECEMBER, PART_OF_JANUARY));
        Charge january = new Charge(registered.id(), JANUARY, Money.of(300), Money.of(100), JANUARY.atDay(1));
        assertThat(account().openCharges()).containsExactly(january);
        assertThat(overview(registered.id()).due()).isEqualTo(Money.of(200));
        book(Samples.cash(renewed, DAY, 0, new Allocation(JANUARY, Money.of(200), true)));
        assertThat(account().openCharges()).isEmpty();
    }

    @Test
    void theConnectionIsSavedAsItStandsAfterThePayment() {
        book(Samples.cash(renewed, DAY, 300, ALL_OF_DECEMBER));
        assertThat(connection(registered.id())).isEqualTo(renewed);
    }

    @Test
    void thePaymentIsFoundByReferenceAndByKeyWithAnEqualReceipt() {
        Booking booking = Samples.online("REF-1", renewed, DAY, 200, ALL_OF_DECEMBER, PART_OF_JANUARY);
        InvoiceNumber number = book(booking);
        BookedPayment expected = new BookedPayment(
                PaymentMode.ONLINE,
                Optional.of(new PaymentReference("REF-1")),
                Optional.of(Samples.keyOf("REF-1")),
                Optional.empty(),
                receipt(number, booking));
        assertThat(byReference("REF-1")).containsExactly(expected);
        assertThat(byKey(Samples.keyOf("REF-1"))).containsExactly(expected);
    }

    @Test
    void paymentIsFoundByItsExternalId() {
        Booking booking = Samples.online("REF-1", renewed, DAY, 200, ALL_OF_DECEMBER, PART_OF_JANUARY);
        ExternalId id = new ExternalId("POS-1");
        InvoiceNumber number = book(booking);
        change(work -> work.externalIds().add(ExternalKind.PAYMENT, number.value(), id));
        change(work -> work.externalIds().add(ExternalKind.CUSTOMER, number.value(), new ExternalId("CRM-1")));
        assertThat(byId("POS-1"))
                .isEqualTo(byReference("REF-1"))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.externalId()).contains(id);
                    assertThat(found.receipt()).isEqualTo(receipt(number, booking));
                });
        assertThat(byId("pos-1")).isEmpty();
        assertThat(byId("CRM-1")).isEmpty();
    }

    @Test
    void caseSpacesAndFullWidthFormsOfAReferenceDoNotCount() {
        book(Samples.online("UTR 24Éa", renewed, DAY, 300, ALL_OF_DECEMBER));
        assertThat(byReference("utr24éA")).isEqualTo(byReference("UTR 24Éa")).hasSize(1);
        assertThat(byReference("\uFF35\uFF34\uFF32 \uFF12\uFF14E\u0301\u3000A")).hasSize(1);
        assertThat(byReference("UTR24EA")).isEmpty();
        assertThat(byReference("UTR 24Éa"))
                .extracting(BookedPayment::reference)
                .containsExactly(Optional.of(new PaymentReference("UTR 24Éa")));
    }

    @Test
    void bookingsOfOneCallAreFoundTogetherByReferenceAndByKey() {
        ServiceConnection second = addConnection(new Crf(7), addPlan(ServiceType.BROADBAND, "Fast", 500), "L-1", DAY);
        raise(Samples.charge(second.id(), JANUARY, 500));
        Booking one = Samples.online("REF-1", renewed, DAY, 300, ALL_OF_DECEMBER);
        Booking two = Samples.online("REF-1", second, DAY, 0, new Allocation(JANUARY, Money.of(500), true));
        List<InvoiceNumber> numbers = write(work -> {
            work.ledger().lockAccount(registered.id(), ANYBODY).orElseThrow();
            work.ledger().lockAccount(second.id(), ANYBODY).orElseThrow();
            return work.payments().book(List.of(one, two));
        });
        assertThat(numbers).containsExactly(new InvoiceNumber(1000), new InvoiceNumber(1001));
        assertThat(byReference("ref-1"))
                .extracting(BookedPayment::receipt)
                .containsExactly(receipt(numbers.get(0), one), receipt(numbers.get(1), two));
        assertThat(byKey(Samples.keyOf("REF-1"))).isEqualTo(byReference("REF-1"));
        assertThat(letters()).hasSize(2);
    }

    @Test
    void anOldReceiptStaysAsItWasAfterLaterPayments() {
        Booking first = Samples.online("REF-1", renewed, DAY, 300, ALL_OF_DECEMBER);
        InvoiceNumber number = book(first);
        ServiceConnection later =
                renewed.with(renewed.term().renewed(1, DAY, Samples.POLICY.expiry()), DAY, Samples.POLICY.status());
        book(Samples.online("REF-2", later, DAY, 0, new Allocation(JANUARY, Money.of(300), true)));
        assertThat(byReference("REF-1")).extracting(BookedPayment::receipt).containsExactly(receipt(number, first));
    }

    @Test
    void anUnusedReferenceOrKeyFindsNothing() {
        book(Samples.online("REF-1", renewed, DAY, 300, ALL_OF_DECEMBER));
        assertThat(byReference("REF-2")).isEmpty();
        assertThat(byReference(Samples.keyOf("REF-1"))).isEmpty();
        assertThat(byKey("REF-1")).isEmpty();
    }

    @Test
    void cashNeedsNeitherReferenceNorKey() {
        book(Samples.cash(renewed, DAY, 450, new Allocation(DECEMBER, Money.of("100.50"), false)));
        book(Samples.cash(renewed, DAY, 300, new Allocation(DECEMBER, Money.of(150), true)));
        assertThat(account().due()).isEqualTo(Money.of(300));
    }

    @Test
    void theInvoiceTellsHowThingsAreNow() {
        Booking booking = Samples.online("REF-1", renewed, DAY, 200, ALL_OF_DECEMBER, PART_OF_JANUARY);
        InvoiceNumber number = book(booking);
        Invoice expected = new Invoice(
                number,
                DAY,
                new Crf(7),
                "Sample Customer 7",
                Samples.address(),
                registered.id(),
                ServiceType.CABLE_TV,
                "Basic",
                "STB-1",
                List.of(ALL_OF_DECEMBER, PART_OF_JANUARY),
                Money.of("350.50"),
                PaymentMode.ONLINE,
                Optional.of("REF-1"),
                Money.of(200),
                renewed.expiresOn(),
                Samples.CURRENCY,
                Samples.OPERATOR,
                Optional.of(Language.INDONESIAN));
        assertThat(invoice(number)).contains(expected);
    }

    @Test
    void aLetterWithTheInvoiceNumberWaitsForTheCustomer() {
        Booking booking = Samples.cash(renewed, DAY, 300, ALL_OF_DECEMBER);
        InvoiceNumber number = book(booking);
        assertThat(letters()).singleElement().satisfies(letter -> {
            assertThat(letter.kind()).isEqualTo(MailKind.INVOICE);
            assertThat(letter.recipient()).contains("customer7@example.com");
            assertThat(letter.values()).isEqualTo(Map.of("invoice", number.toString()));
        });
    }

    @Test
    void invoiceOfACustomerWithoutEmailIsListedAsNotMailed() {
        Customer customer = read(work -> work.customers().find(renewed.crf())).orElseThrow();
        change(work -> work.customers().update(Samples.withoutEmail(customer)));
        book(Samples.cash(renewed, DAY, 300, ALL_OF_DECEMBER));
        assertThat(letters()).isEmpty();
        List<UnaddressedMail> unaddressed = read(work -> work.outbox().unaddressed(Long.MAX_VALUE, 10));
        assertThat(unaddressed).singleElement().satisfies(mail -> {
            assertThat(mail.kind()).isEqualTo(MailKind.INVOICE);
            assertThat(mail.crf()).isEqualTo(customer.crf());
        });
    }

    private ConnectionAccount account() {
        return write(work -> work.ledger().lockAccount(registered.id(), ANYBODY))
                .orElseThrow();
    }

    private List<BookedPayment> byReference(String reference) {
        return read(work -> work.payments().findByReference(new PaymentReference(reference)));
    }

    private List<BookedPayment> byId(String id) {
        return write(work -> work.payments().findByExternalId(new ExternalId(id)));
    }

    private List<BookedPayment> byKey(String key) {
        return read(work -> work.payments().findByIdempotencyKey(key));
    }

    private Optional<Invoice> invoice(InvoiceNumber number) {
        return read(work -> work.invoices().find(number, ANYBODY));
    }

    private List<QueuedMail> letters() {
        Instant afterwards = Instant.parse("2026-12-31T12:00:00Z");
        return write(work -> work.outbox().claim(new Lease(afterwards, afterwards.plusSeconds(60)), 10));
    }

    private static Receipt receipt(InvoiceNumber number, Booking booking) {
        return new Receipt(
                number,
                booking.connection().id(),
                booking.amount(),
                booking.receivedOn(),
                booking.allocations(),
                booking.dueLeft(),
                booking.connection().expiresOn());
    }
}
