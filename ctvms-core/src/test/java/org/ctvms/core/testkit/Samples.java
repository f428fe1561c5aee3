package org.ctvms.core.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.ctvms.core.billing.BillingPolicy;
import org.ctvms.core.billing.Charge;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.connection.ConnectionStatus;
import org.ctvms.core.connection.ExpiryRule;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.connection.StatusRule;
import org.ctvms.core.connection.Term;
import org.ctvms.core.customer.Address;
import org.ctvms.core.customer.Contact;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.customer.Customer;
import org.ctvms.core.customer.IdProof;
import org.ctvms.core.invoice.Allocation;
import org.ctvms.core.invoice.Operator;
import org.ctvms.core.invoice.PaymentMode;
import org.ctvms.core.language.Language;
import org.ctvms.core.money.CurrencyUnit;
import org.ctvms.core.money.Money;
import org.ctvms.core.payment.Booking;
import org.ctvms.core.payment.PaymentReference;
import org.ctvms.core.plan.Plan;

/** Sample data that nobody takes for real. */
public final class Samples {
    /** The day sample customers were added. */
    public static final LocalDate ADDED_ON = LocalDate.of(2025, 1, 15);

    /** The default rules. */
    public static final BillingPolicy POLICY =
            new BillingPolicy(new StatusRule(60), ExpiryRule.CALENDAR_MONTHS, false, 40);

    /** The currency of all samples. */
    public static final CurrencyUnit CURRENCY = CurrencyUnit.of("INR");

    /** The business. */
    public static final Operator OPERATOR =
            new Operator("Sample Cable Network", "1 Example Street\nSampletown", "Thank you.\nKeep this invoice.");

    private Samples() {}

    /** A customer named after the CRF, with a mobile and an address of example.com. */
    public static Customer customer(int crf) {
        return customer(crf, "Sample Customer " + crf, String.format("+91 90000 %05d", crf % 100_000));
    }

    /** A customer to be searched for. */
    public static Customer customer(int crf, String name, String mobile) {
        return new Customer(
                new Crf(crf),
                name,
                Optional.of(LocalDate.of(1980, 2, 29)),
                address(),
                Optional.of(new IdProof("Passport", "SAMPLE-" + crf)),
                new Contact(mobile, "customer" + crf + "@example.com"),
                ADDED_ON,
                Optional.empty());
    }

    /** The same customer without an e-mail address. */
    public static Customer withoutEmail(Customer customer) {
        return at(Optional.empty(), customer);
    }

    /** The same customer with that e-mail address. */
    public static Customer at(Optional<String> email, Customer customer) {
        return new Customer(
                customer.crf(),
                customer.name(),
                customer.dateOfBirth(),
                customer.address(),
                customer.idProof(),
                new Contact(customer.contact().mobile(), email),
                customer.registeredOn(),
                customer.removedOn());
    }

    /** An address with all its parts. */
    public static Address address() {
        return new Address("12 B", "Example Street", "Sampletown", "Sample State", "India", "600001");
    }

    /** A connection as it is registered: billed from that month, nothing decided yet; its id means nothing. */
    public static ServiceConnection connection(Crf crf, Plan plan, String deviceId, LocalDate registeredOn) {
        YearMonth month = YearMonth.from(registeredOn);
        return connection(crf, plan, deviceId, registeredOn, month, month.minusMonths(1));
    }

    /** A connection that is billed from a month of its own, and decided through a month of its own. */
    public static ServiceConnection connection(
            Crf crf,
            Plan plan,
            String deviceId,
            LocalDate registeredOn,
            YearMonth billedFrom,
            YearMonth openedThrough) {
        return new ServiceConnection(
                new ConnectionId(0),
                crf,
                plan.service(),
                plan.id(),
                deviceId,
                registeredOn,
                billedFrom,
                Term.startingOn(registeredOn),
                ConnectionStatus.INACTIVE,
                openedThrough,
                Optional.empty());
    }

    /** A charge of which nothing is paid, raised on the month's first day. */
    public static Charge charge(ConnectionId connection, YearMonth month, long amount) {
        return new Charge(connection, month, Money.of(amount), Money.ZERO, month.atDay(1));
    }

    /** A cash payment of what the allocations sum up to, recorded at noon (UTC) of the day. */
    public static Booking cash(ServiceConnection after, LocalDate day, long dueLeft, Allocation... allocations) {
        return booking(after, day, Optional.empty(), dueLeft, List.of(allocations));
    }

    /** The same by a payment service; the idempotency key is made from the reference. */
    public static Booking online(
            String reference, ServiceConnection after, LocalDate day, long dueLeft, Allocation... allocations) {
        return booking(after, day, Optional.of(reference), dueLeft, List.of(allocations));
    }

    /** The idempotency key of the sample payment with the reference. */
    public static String keyOf(String reference) {
        return "key-" + reference;
    }

    private static Booking booking(
            ServiceConnection after,
            LocalDate day,
            Optional<String> reference,
            long dueLeft,
            List<Allocation> allocations) {
        Instant recordedAt = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
        return new Booking(
                after,
                ConnectionStatus.INACTIVE,
                allocations.stream().map(Allocation::amount).reduce(Money.ZERO, Money::plus),
                reference.isPresent() ? PaymentMode.ONLINE : PaymentMode.CASH,
                reference.map(PaymentReference::new),
                reference.map(Samples::keyOf),
                day,
                allocations,
                Money.of(dueLeft),
                "sample clerk",
                recordedAt,
                CURRENCY,
                OPERATOR,
                Language.INDONESIAN);
    }
}
