package org.ctvms.demo.ui.admin.customers;

import java.util.Comparator;
import java.util.List;
import org.ctvms.core.invoice.Allocation;
import org.ctvms.core.payment.Receipt;
import org.ctvms.core.statement.YearStatement;
import org.ctvms.demo.ui.text.Formats;
import org.ctvms.demo.ui.text.MonthRanges;

/**
 * A payment with what it was for.
 *
 * @param receipt what the payment did
 * @param deviceId the connection's device
 */
record PaidLine(Receipt receipt, String deviceId) {
    /** The payments of all connections, newest first. */
    static List<PaidLine> of(List<YearStatement> statements) {
        return statements.stream()
                .flatMap(statement -> statement.payments().stream()
                        .map(receipt ->
                                new PaidLine(receipt, statement.connection().deviceId())))
                .sorted(Comparator.comparing(PaidLine::number).reversed())
                .toList();
    }

    long number() {
        return receipt.invoice().value();
    }

    /** The months it went to. */
    String months(Formats formats) {
        return MonthRanges.of(
                receipt.allocations().stream().map(Allocation::month).toList(), formats);
    }
}
