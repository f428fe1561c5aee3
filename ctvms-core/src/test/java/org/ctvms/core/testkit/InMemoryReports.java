package org.ctvms.core.testkit;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ctvms.core.billing.Charge;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.customer.Customer;
import org.ctvms.core.report.PaidState;
import org.ctvms.core.report.ReportQuery;
import org.ctvms.core.report.ReportRow;
import org.ctvms.core.report.ReportStore;
import org.ctvms.core.report.ReportTotals;
import org.ctvms.core.statement.MonthLine;

record InMemoryReports(Tables tables) implements ReportStore {
    @Override
    public ReportTotals totals(ReportQuery query) {
        ReportTotals totals = ReportTotals.NONE;
        for (ReportRow row : rows(query).toList()) {
            totals = totals.plus(row);
        }
        return totals;
    }

    @Override
    public List<ReportRow> first(ReportQuery query, int limit) {
        return rows(query).limit(limit).toList();
    }

    @Override
    public void each(ReportQuery query, Consumer<ReportRow> consumer) {
        rows(query).forEachOrdered(consumer);
    }

    private Stream<ReportRow> rows(ReportQuery query) {
        return tables.connections.all().stream()
                .filter(connection -> connection.service() == query.service())
                .sorted(Comparator.comparing((ServiceConnection connection) ->
                                connection.crf().number())
                        .thenComparing(connection -> connection.id().value()))
                .flatMap(connection -> tables
                        .charges
                        .find(new MonthKey(connection.id().value(), query.month()))
                        .filter(charge -> charge.open().isZero() == (query.state() == PaidState.PAID))
                        .map(charge -> row(connection, charge))
                        .stream());
    }

    private ReportRow row(ServiceConnection connection, Charge charge) {
        Customer customer = tables.customers.get(connection.crf().number());
        return new ReportRow(
                customer.crf(),
                customer.name(),
                customer.address().house(),
                customer.contact().mobile(),
                customer.contact().email(),
                connection.deviceId(),
                connection.status(),
                new MonthLine(charge.month(), charge.amount(), charge.paid()).state(),
                charge.amount(),
                charge.paid());
    }
}
