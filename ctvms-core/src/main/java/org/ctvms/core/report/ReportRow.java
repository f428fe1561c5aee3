package org.ctvms.core.report;

import java.util.Optional;
import org.ctvms.core.connection.ConnectionStatus;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.money.Money;
import org.ctvms.core.statement.MonthState;

/**
 * One connection's charge of the month.
 *
 * @param crf the customer
 * @param customerName the customer's name
 * @param house the address' house
 * @param mobile as it was typed
 * @param email the e-mail address, if there is one
 * @param deviceId the connection's chip id or login
 * @param status how the connection stands on the report's day
 * @param state how the month stands
 * @param charged what was charged
 * @param paid what was paid of it
 */
public record ReportRow(
        Crf crf,
        String customerName,
        String house,
        String mobile,
        Optional<String> email,
        String deviceId,
        ConnectionStatus status,
        MonthState state,
        Money charged,
        Money paid) {
    /** What is still owed. */
    public Money open() {
        return charged.minus(paid);
    }
}
