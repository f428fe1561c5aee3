package org.ctvms.demo.ui.admin.collect;

import org.ctvms.core.AdminSession;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.invoice.PaymentMode;
import org.ctvms.core.money.Money;
import org.ctvms.core.payment.Receipt;

/**
 * A payment as it was filled in.
 *
 * @param connection what is paid for
 * @param amount how much
 * @param mode how
 * @param reference of an online payment
 * @param key the same as long as it is the same payment, however often it is sent
 */
record Taking(ConnectionId connection, Money amount, PaymentMode mode, String reference, String key) {
    /** Books it, once. Off the event thread. */
    Receipt book(AdminSession session) {
        return switch (mode) {
            case CASH -> session.payments().collectCash(connection, amount, key);
            case ONLINE -> session.payments().collectOnline(connection, amount, reference, key);
        };
    }
}
