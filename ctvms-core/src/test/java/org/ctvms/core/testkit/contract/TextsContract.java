package org.ctvms.core.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.customer.Address;
import org.ctvms.core.customer.Contact;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.customer.Customer;
import org.ctvms.core.customer.CustomerOrder;
import org.ctvms.core.customer.IdProof;
import org.ctvms.core.invoice.Allocation;
import org.ctvms.core.invoice.Invoice;
import org.ctvms.core.invoice.InvoiceNumber;
import org.ctvms.core.mail.Lease;
import org.ctvms.core.mail.MailKind;
import org.ctvms.core.mail.NewMail;
import org.ctvms.core.mail.QueuedMail;
import org.ctvms.core.money.Money;
import org.ctvms.core.payment.BookedPayment;
import org.ctvms.core.payment.PaymentReference;
import org.ctvms.core.plan.Plan;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.testkit.Samples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever text the domain accepts comes back as it was, and does nothing on its way. */
public abstract class TextsContract extends StoreContract {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    static List<String> texts() {
        return List.of(
                "'; DROP TABLE customer; --",
                "`' OR 1=1 -- #{name} ${name} ?",
                "\"quoted\" \\ back\\slash\\' %_",
                "<b onclick='x'>&amp;</b>",
                "=SUM(A1:A9)",
                "😀 family 👩‍👩‍👧 flag 🇮🇳",
                "مرحبا שלום mixed",
                "தமிழ் हिन्दी 日本語",
                "e\u0301 is not \u00e9, ﬁ is not fi",
                "A  B   spaces",
                "null");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aCustomersTextsComeBackIntact(String text) {
        Customer customer = customer(text, text);
        add(customer);
        assertThat(find()).contains(customer);
        change(work -> work.customers().update(customer(text, "plain")));
        assertThat(find()).contains(customer(text, "plain"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aSearchForAnyTextHarmsNothing(String text) {
        add(Samples.customer(7));
        List<Customer> found = read(work -> work.customers().search(text, CustomerOrder.BY_CRF, Optional.empty(), 10));
        assertThat(found).isEmpty();
        assertThat(find()).contains(Samples.customer(7));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aPlansTextsComeBackIntact(String text) {
        Plan plan = addPlan(text, text);
        assertThat(List.of(plan.name(), plan.description())).containsExactly(text, text);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void theTextsOfConnectionPaymentAndInvoiceComeBackIntact(String text) {
        ServiceConnection connection = addConnection(add(customer(text, text)), addPlan(text, text), text, DAY);
        assertThat(connection.deviceId()).isEqualTo(text);
        raise(Samples.charge(connection.id(), MARCH, 300));
        InvoiceNumber number =
                book(Samples.online(text, connection, DAY, 0, new Allocation(MARCH, Money.of(300), true)));
        assertThat(payment(text).reference()).contains(new PaymentReference(text));
        assertThat(payment(text).idempotencyKey()).contains(Samples.keyOf(text));
        assertInvoiceHolds(text, number);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void theValuesOfALetterComeBackIntact(String text) {
        Map<String, String> values = Map.of("customerName", text, "lines", text + "\n\t" + text, "empty", "");
        Instant now = DAY.atStartOfDay().toInstant(ZoneOffset.UTC);
        change(work -> work.outbox().queue(new NewMail(MailKind.CREDENTIALS, "one@example.com", values, now)));
        List<QueuedMail> letters = write(work -> work.outbox().claim(new Lease(now, now.plusSeconds(60)), 10));
        assertThat(letters).singleElement().extracting(QueuedMail::values).isEqualTo(values);
    }

    @ParameterizedTest
    @MethodSource("longest")
    void theLongestTextsTheDomainAcceptsAreKept(String hundredCharacters) {
        Customer customer = customer(hundredCharacters, hundredCharacters);
        add(customer);
        assertThat(find()).contains(customer);
        Plan plan = addPlan(hundredCharacters, hundredCharacters.repeat(5));
        assertThat(plan.name()).isEqualTo(hundredCharacters);
        assertThat(plan.description()).isEqualTo(hundredCharacters.repeat(5));
    }

    static List<String> longest() {
        return List.of("x".repeat(100), "😀".repeat(100));
    }

    private void assertInvoiceHolds(String text, InvoiceNumber number) {
        Invoice invoice = read(work -> work.invoices().find(number, ANYBODY)).orElseThrow();
        assertThat(List.of(invoice.customerName(), invoice.planName(), invoice.deviceId()))
                .containsOnly(text);
        assertThat(invoice.address()).isEqualTo(address(text));
        assertThat(invoice.reference()).contains(text);
        assertThat(invoice.operator()).isEqualTo(Samples.OPERATOR);
    }

    private Plan addPlan(String name, String description) {
        return write(work -> work.plans()
                .find(work.plans().insert(ServiceType.CABLE_TV, name, description, Money.of(300), DAY))
                .orElseThrow());
    }

    private Optional<Customer> find() {
        return read(work -> work.customers().find(new Crf(7)));
    }

    private BookedPayment payment(String reference) {
        return read(work -> work.payments().findByReference(new PaymentReference(reference)))
                .get(0);
    }

    private static Customer customer(String name, String address) {
        String proof = name.length() > 50 ? name.substring(0, 50) : name;
        return new Customer(
                new Crf(7),
                name,
                Optional.empty(),
                address(address),
                Optional.of(new IdProof(proof, proof)),
                new Contact("0800 555 000", "o'sample+%_`@example.com"),
                Samples.ADDED_ON,
                Optional.empty());
    }

    private static Address address(String text) {
        return new Address(text, text, text, text, text, text);
    }
}
