package org.ctvms.demo.ui.admin.collect;

import java.time.Instant;
import java.util.Optional;
import org.ctvms.core.payment.Receipt;

/**
 * A payment that was booked.
 *
 * @param account whose it was
 * @param line what was paid for, as it stood before
 * @param taking what was filled in
 * @param receipt what came of it
 * @param since when it was sent
 */
record Done(Account account, Line line, Taking taking, Receipt receipt, Instant since) {
    /** Where the invoice is mailed to, if the customer has an address. */
    Optional<String> address() {
        return account.customer().contact().email();
    }
}
