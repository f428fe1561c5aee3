package org.ctvms.core.testkit;

import java.time.Year;
import java.util.List;
import org.ctvms.core.billing.Charge;
import org.ctvms.core.billing.YearAccount;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.payment.BookedPayment;
import org.ctvms.core.payment.ListedPayment;
import org.ctvms.core.payment.Receipt;
import org.ctvms.core.statement.StatementStore;

record InMemoryStatements(Tables tables) implements StatementStore {
    @Override
    public List<Charge> charges(Crf crf, Year year) {
        return tables.charges.all().stream()
                .filter(charge -> charge.month().getYear() == year.getValue())
                .filter(charge -> tables.owns(crf, charge.connectionId()))
                .toList();
    }

    @Override
    public List<YearAccount> accounts(Crf crf, Year year) {
        return tables.accounts.all().stream()
                .filter(account -> account.year().equals(year))
                .filter(account -> tables.owns(crf, account.connectionId()))
                .toList();
    }

    @Override
    public List<Receipt> payments(Crf crf, Year year) {
        return tables.payments.all().stream()
                .filter(row -> row.crf().equals(crf))
                .map(ListedPayment::payment)
                .map(BookedPayment::receipt)
                .filter(receipt -> receipt.receivedOn().getYear() == year.getValue())
                .toList();
    }
}
