package org.ctvms.reports;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.customer.Address;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.invoice.Allocation;
import org.ctvms.core.invoice.Invoice;
import org.ctvms.core.invoice.InvoiceNumber;
import org.ctvms.core.invoice.Operator;
import org.ctvms.core.invoice.PaymentMode;
import org.ctvms.core.money.CurrencyUnit;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.ServiceType;

/** Invoices nobody takes for real. */
final class SampleInvoices {
    static final Operator OPERATOR = new Operator(
            "Sample Cable Network",
            "1 Example Street\nSampletown 600001\nbilling@example.com",
            "Thank you for your payment.\nKeep this invoice.");
    static final String LONG_NAME =
            "Wolfeschlegelsteinhausenbergerdorff".repeat(3).substring(0, 100);
    private static final YearMonth FIRST_MONTH = YearMonth.of(2026, 8);

    private SampleInvoices() {}

    static Invoice rupees() {
        List<Allocation> months = List.of(
                new Allocation(FIRST_MONTH, Money.of("1234567.50"), true),
                new Allocation(FIRST_MONTH.plusMonths(1), Money.of(250), true),
                new Allocation(FIRST_MONTH.plusMonths(2), Money.of("99.25"), false));
        return invoice(months, CurrencyUnit.of("INR"), "Sample Customer", OPERATOR, Money.of("150.75"));
    }

    static Invoice rupiah() {
        List<Allocation> months = List.of(
                new Allocation(FIRST_MONTH, Money.of(250_000), true),
                new Allocation(FIRST_MONTH.plusMonths(1), Money.of(1_000_000), false));
        return invoice(months, new CurrencyUnit("IDR", 0), "Contoh Pelanggan", OPERATOR, Money.of(1_234_567));
    }

    static Invoice ofMonths(int count) {
        List<Allocation> months = IntStream.range(0, count)
                .mapToObj(month -> new Allocation(FIRST_MONTH.plusMonths(month), Money.of(250), true))
                .toList();
        return invoice(months, CurrencyUnit.of("INR"), "Sample Customer", OPERATOR, Money.ZERO);
    }

    static Invoice named(String name) {
        return named(name, OPERATOR);
    }

    static Invoice named(String name, Operator operator) {
        List<Allocation> months = List.of(new Allocation(FIRST_MONTH, Money.of(250), true));
        return invoice(months, CurrencyUnit.of("INR"), name, operator, Money.ZERO);
    }

    /** Every text as long as it may be, without a space to break it at. */
    static Invoice longest() {
        Invoice sample = named(LONG_NAME, new Operator(LONG_NAME, LONG_NAME.repeat(5), LONG_NAME.repeat(10)));
        return new Invoice(
                new InvoiceNumber(Long.MAX_VALUE),
                sample.issuedOn(),
                sample.crf(),
                LONG_NAME,
                new Address(LONG_NAME, LONG_NAME, LONG_NAME, LONG_NAME, LONG_NAME, LONG_NAME),
                sample.connectionId(),
                ServiceType.BROADBAND,
                LONG_NAME,
                LONG_NAME,
                List.of(new Allocation(FIRST_MONTH, Money.of("999999999999.9999"), true)),
                Money.of("999999999999.9999"),
                PaymentMode.ONLINE,
                Optional.of(LONG_NAME),
                Money.of("999999999999.9999"),
                sample.expiresOn(),
                new CurrencyUnit("INR", 4),
                sample.operator(),
                sample.language());
    }

    private static Invoice invoice(
            List<Allocation> months, CurrencyUnit currency, String customer, Operator operator, Money dueLeft) {
        Money paid = months.stream().map(Allocation::amount).reduce(Money.ZERO, Money::plus);
        return new Invoice(
                new InvoiceNumber(1042),
                LocalDate.of(2026, 11, 3),
                new Crf(77),
                customer,
                new Address("12 B", "Market Road", "Sample District", "Sample State", "Sampleland", "600002"),
                new ConnectionId(5),
                ServiceType.CABLE_TV,
                "Family Pack",
                "STB-0001",
                months,
                paid,
                PaymentMode.ONLINE,
                Optional.of("SAMPLE-REF-1"),
                dueLeft,
                LocalDate.of(2026, 12, 31),
                currency,
                operator,
                Optional.empty());
    }
}
