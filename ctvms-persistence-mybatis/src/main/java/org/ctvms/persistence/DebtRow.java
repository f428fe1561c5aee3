package org.ctvms.persistence;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.reminder.Debtor;
import org.ctvms.core.reminder.OwingConnection;

/** One unsettled month of one connection of one customer. */
record DebtRow(
        Crf crf,
        String name,
        ConnectionId id,
        ServiceType service,
        String planName,
        String deviceId,
        YearMonth month,
        Money open) {
    /** The debtors, in the order of the rows. */
    static List<Debtor> debtors(List<DebtRow> rows) {
        return by(DebtRow::crf, rows).stream().map(DebtRow::debtor).toList();
    }

    private static Debtor debtor(List<DebtRow> rows) {
        DebtRow first = rows.get(0);
        List<OwingConnection> connections =
                by(DebtRow::id, rows).stream().map(DebtRow::connection).toList();
        return new Debtor(first.crf, first.name, connections);
    }

    private static OwingConnection connection(List<DebtRow> rows) {
        DebtRow first = rows.get(0);
        Money due = rows.stream().map(DebtRow::open).reduce(Money.ZERO, Money::plus);
        List<YearMonth> months = rows.stream().map(DebtRow::month).toList();
        return new OwingConnection(first.id, first.service, first.planName, first.deviceId, due, months);
    }

    private static <K> List<List<DebtRow>> by(Function<DebtRow, K> key, List<DebtRow> rows) {
        return new ArrayList<>(rows.stream()
                .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toUnmodifiableList()))
                .values());
    }
}
