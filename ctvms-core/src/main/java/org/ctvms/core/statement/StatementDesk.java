package org.ctvms.core.statement;

import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ctvms.core.billing.Charge;
import org.ctvms.core.billing.YearAccount;
import org.ctvms.core.connection.ConnectionOverview;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.money.Money;
import org.ctvms.core.payment.Receipt;
import org.ctvms.core.refusal.Check;
import org.ctvms.core.refusal.NotFoundException;
import org.ctvms.core.storage.Transactions;

/** Shows customers' years. Thread-safe. */
public final class StatementDesk {
    private final Transactions<? extends StatementWork> transactions;

    /** Reads from the storage. */
    public StatementDesk(Transactions<? extends StatementWork> transactions) {
        this.transactions = transactions;
    }

    /** The year of each of the customer's connections, by connection. */
    public List<YearStatement> of(Crf crf, Year year) {
        Check.given("crf", crf);
        Check.given("year", year);
        return transactions.read(work -> {
            work.customers().find(crf).orElseThrow(() -> new NotFoundException("customer", crf));
            return statements(work, crf, year);
        });
    }

    private static List<YearStatement> statements(StatementWork work, Crf crf, Year year) {
        List<Charge> charges = work.statements().charges(crf, year);
        List<YearAccount> accounts = work.statements().accounts(crf, year);
        List<Receipt> payments = work.statements().payments(crf, year);
        return work.connections().of(crf).stream()
                .map(ConnectionOverview::connection)
                .map(connection -> statement(connection, year, charges, accounts, payments))
                .collect(Collectors.toUnmodifiableList());
    }

    private static YearStatement statement(
            ServiceConnection connection,
            Year year,
            List<Charge> charges,
            List<YearAccount> accounts,
            List<Receipt> payments) {
        Money broughtForward = accounts.stream()
                .filter(account -> account.connectionId().equals(connection.id()))
                .map(YearAccount::broughtForward)
                .findFirst()
                .orElse(Money.ZERO);
        List<MonthLine> months = IntStream.rangeClosed(1, 12)
                .mapToObj(year::atMonth)
                .map(month -> line(connection, month, charges))
                .collect(Collectors.toUnmodifiableList());
        List<Receipt> own = payments.stream()
                .filter(payment -> payment.connectionId().equals(connection.id()))
                .collect(Collectors.toUnmodifiableList());
        return new YearStatement(connection, year, broughtForward, months, own);
    }

    private static MonthLine line(ServiceConnection connection, YearMonth month, List<Charge> charges) {
        return charges.stream()
                .filter(charge -> charge.connectionId().equals(connection.id()))
                .filter(charge -> charge.month().equals(month))
                .map(charge -> new MonthLine(month, charge.amount(), charge.paid()))
                .findFirst()
                .orElse(new MonthLine(month, Money.ZERO, Money.ZERO));
    }
}
