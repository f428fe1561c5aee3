package org.ctvms.core.statement;

import java.time.Year;
import java.util.List;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.money.Money;
import org.ctvms.core.payment.Receipt;

/**
 * A connection's year.
 *
 * @param connection the connection
 * @param year the year
 * @param broughtForward what was open of earlier years when it began
 * @param months its twelve months
 * @param payments the payments received in it, oldest first
 */
public record YearStatement(
        ServiceConnection connection,
        Year year,
        Money broughtForward,
        List<MonthLine> months,
        List<Receipt> payments) {}
