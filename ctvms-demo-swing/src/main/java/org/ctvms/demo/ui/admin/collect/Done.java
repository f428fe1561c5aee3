package org.ctvms.demo.ui.admin.collect;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ctvms.core.invoice.InvoiceNumber;
import org.ctvms.core.money.Money;
import org.ctvms.core.payment.Receipt;

/**
 * A payment that was booked.
 *
 * @param account whose it was
 * @param bill what was paid for, as it stood before
 * @param taking what was filled in
 * @param receipts what came of it, one for each connection
 * @param since when it was sent
 */
record Done(Account account, Bill bill, Taking taking, List<Receipt> receipts, Instant since) {
    /** Where the invoices are mailed to, if the customer has an address. */
    Optional<String> address() {
        return account.customer().contact().email();
    }

    /** What was paid for all connections. */
    Money amount() {
        return receipts.stream().map(Receipt::amount).reduce(Money.ZERO, Money::plus);
    }

    List<InvoiceNumber> numbers() {
        return receipts.stream().map(Receipt::invoice).toList();
    }

    Line line(Receipt receipt) {
        return bill.line(receipt.connectionId()).orElseThrow();
    }
}
