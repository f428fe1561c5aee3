package org.ctvms.demo.ui.admin.collect;

import java.util.List;
import java.util.Map;
import org.ctvms.core.AdminSession;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.invoice.PaymentMode;
import org.ctvms.core.money.Money;
import org.ctvms.core.payment.Receipt;

/**
 * A payment as it was filled in.
 *
 * @param amounts what is paid for each connection
 * @param mode how
 * @param reference of an online payment
 * @param key the same as long as it is the same payment, however often it is sent
 */
record Taking(Map<ConnectionId, Money> amounts, PaymentMode mode, String reference, String key) {
    /** Books it, once: all connections or none. Off the event thread. */
    List<Receipt> book(AdminSession session) {
        return switch (mode) {
            case CASH -> session.payments().collectCashTogether(amounts, key);
            case ONLINE -> session.payments().collectOnlineTogether(amounts, reference, key);
        };
    }
}
