package org.ctvms.core.testkit;

import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.ctvms.core.Storage;
import org.ctvms.core.UnitOfWork;
import org.ctvms.core.billing.Charge;
import org.ctvms.core.billing.LedgerPosition;
import org.ctvms.core.billing.YearAccount;
import org.ctvms.core.connection.ConnectionOverview;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.customer.Customer;
import org.ctvms.core.customer.CustomerOrder;
import org.ctvms.core.invoice.Invoice;
import org.ctvms.core.invoice.InvoiceNumber;
import org.ctvms.core.mail.OutboxCount;
import org.ctvms.core.payment.Receipt;
import org.ctvms.core.plan.Plan;

/** All rows of a storage, to be compared with those of another or of another time. */
public record LedgerRows(
        List<Customer> customers,
        List<Plan> plans,
        List<ConnectionOverview> connections,
        List<Charge> charges,
        List<YearAccount> accounts,
        List<Receipt> payments,
        List<Invoice> invoices,
        OutboxCount letters,
        LedgerPosition position) {
    private static final int FIRST_YEAR = 2010;
    private static final int LAST_YEAR = 2040;
    private static final long FIRST_INVOICE = 1000;

    /** All rows of the storage. */
    public static LedgerRows of(Storage storage) {
        return storage.read(LedgerRows::rows);
    }

    private static LedgerRows rows(UnitOfWork work) {
        List<Customer> customers =
                work.customers().search("", CustomerOrder.BY_CRF, Optional.empty(), Integer.MAX_VALUE);
        return new LedgerRows(
                customers,
                work.plans().all(),
                customers.stream()
                        .flatMap(customer -> work.connections().of(customer.crf()).stream())
                        .toList(),
                yearly(customers, (customer, year) -> work.statements().charges(customer.crf(), year)),
                yearly(customers, (customer, year) -> work.statements().accounts(customer.crf(), year)),
                yearly(customers, (customer, year) -> work.statements().payments(customer.crf(), year)),
                invoices(work),
                work.outbox().count(),
                work.ledger().position());
    }

    /** The charges of the connection, oldest first. */
    public List<Charge> chargesOf(ServiceConnection connection) {
        return charges.stream()
                .filter(charge -> charge.connectionId().equals(connection.id()))
                .toList();
    }

    /** The months the connection was charged for, oldest first, such as {@code 2025-01}. */
    public List<String> monthsOf(ServiceConnection connection) {
        return chargesOf(connection).stream()
                .map(Charge::month)
                .map(YearMonth::toString)
                .toList();
    }

    /** The year accounts of the connection, oldest first. */
    public List<YearAccount> accountsOf(ServiceConnection connection) {
        return accounts.stream()
                .filter(account -> account.connectionId().equals(connection.id()))
                .toList();
    }

    private static List<Invoice> invoices(UnitOfWork work) {
        return LongStream.iterate(FIRST_INVOICE, number -> number + 1)
                .mapToObj(number -> work.invoices().find(new InvoiceNumber(number), Optional.empty()))
                .takeWhile(Optional::isPresent)
                .map(Optional::orElseThrow)
                .toList();
    }

    private static <T> List<T> yearly(List<Customer> customers, BiFunction<Customer, Year, List<T>> rows) {
        return customers.stream()
                .flatMap(customer -> years().flatMap(year -> rows.apply(customer, year).stream()))
                .toList();
    }

    private static Stream<Year> years() {
        return IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR).mapToObj(Year::of);
    }
}
