package org.ctvms.core.payment;

import java.time.LocalDate;
import java.util.List;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.invoice.Allocation;
import org.ctvms.core.money.Money;

/**
 * What an amount does to an account, whether it is booked or only asked for.
 *
 * @param after the connection as it then stands
 * @param amount what is paid
 * @param day the day it counts for
 * @param allocations what each charge gets, oldest first
 * @param dueLeft what is then owed
 */
record Settlement(ServiceConnection after, Money amount, LocalDate day, List<Allocation> allocations, Money dueLeft) {
    PaymentQuote quote() {
        return new PaymentQuote(after.id(), amount, allocations, dueLeft, after.expiresOn(), after.status());
    }
}
