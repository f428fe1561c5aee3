package org.ctvms.core.statement;

import java.time.Year;
import java.util.List;
import org.ctvms.core.billing.Charge;
import org.ctvms.core.billing.YearAccount;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.payment.Receipt;

/** Reads what a customer's year is made of, for all connections of the customer. */
public interface StatementStore {
    /** The charges for the months of the year, by connection and month. */
    List<Charge> charges(Crf crf, Year year);

    /** The year's accounts, by connection. */
    List<YearAccount> accounts(Crf crf, Year year);

    /** The payments received in the year, by invoice number. */
    List<Receipt> payments(Crf crf, Year year);
}
