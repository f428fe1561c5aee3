package org.ctvms.demo.ui.admin.collect;

import java.time.Instant;
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
    String address() {
        return account.customer().contact().email();
    }
}
