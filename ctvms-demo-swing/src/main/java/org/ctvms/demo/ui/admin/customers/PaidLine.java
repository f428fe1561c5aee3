package org.ctvms.demo.ui.admin.customers;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.ctvms.core.invoice.Allocation;
import org.ctvms.core.payment.Receipt;
import org.ctvms.core.statement.YearStatement;
import org.ctvms.demo.ui.text.Formats;

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

    /** The months it went to, each year's months before the year: {@code Nov, Dec 2026, Jan 2027}. */
    String months(Formats formats) {
        List<YearMonth> months =
                receipt.allocations().stream().map(Allocation::month).toList();
        return months.stream()
                .map(YearMonth::getYear)
                .distinct()
                .map(year -> monthsOf(year, months, formats) + " " + year)
                .collect(Collectors.joining(", "));
    }

    private static String monthsOf(int year, List<YearMonth> months, Formats formats) {
        return months.stream()
                .filter(month -> month.getYear() == year)
                .map(formats::shortMonth)
                .collect(Collectors.joining(", "));
    }
}
