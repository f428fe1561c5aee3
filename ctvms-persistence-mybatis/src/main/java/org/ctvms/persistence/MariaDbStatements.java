package org.ctvms.persistence;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.ctvms.core.billing.Charge;
import org.ctvms.core.billing.YearAccount;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.payment.Receipt;
import org.ctvms.core.statement.StatementStore;

final class MariaDbStatements implements StatementStore {
    private final StatementMapper mapper;
    private final PaymentMapper payments;

    MariaDbStatements(StatementMapper mapper, PaymentMapper payments) {
        this.mapper = mapper;
        this.payments = payments;
    }

    @Override
    public List<Charge> charges(Crf crf, Year year) {
        return mapper.charges(crf, year.atDay(1), lastDay(year));
    }

    @Override
    public List<YearAccount> accounts(Crf crf, Year year) {
        return mapper.accounts(crf, year);
    }

    @Override
    public List<Receipt> payments(Crf crf, Year year) {
        return Allocations.receipts(mapper.payments(crf, year.atDay(1), lastDay(year)), payments);
    }

    private static LocalDate lastDay(Year year) {
        return year.atDay(year.length());
    }
}
