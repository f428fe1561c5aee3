package org.ctvms.reports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ctvms.core.connection.ConnectionStatus;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.language.Language;
import org.ctvms.core.money.CurrencyUnit;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.report.PaidState;
import org.ctvms.core.report.ReportDocument;
import org.ctvms.core.report.ReportFormat;
import org.ctvms.core.report.ReportHeader;
import org.ctvms.core.report.ReportQuery;
import org.ctvms.core.report.ReportRow;
import org.ctvms.core.report.ReportTotals;
import org.ctvms.core.statement.MonthState;

/** Reports about nobody. */
final class SampleReports {
    static final ZoneId ZONE = ZoneId.of("Asia/Kolkata");
    static final Instant MADE_AT =
            ZonedDateTime.of(2026, 11, 23, 9, 5, 7, 0, ZONE).toInstant();

    /** The day before, as where the day's run is not completed. */
    static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

    private SampleReports() {}

    static ReportHeader rupees() {
        ReportQuery query = new ReportQuery(ServiceType.CABLE_TV, YearMonth.of(2026, 11), PaidState.NOT_PAID);
        return new ReportHeader(
                query, "Sample Cable Network", CurrencyUnit.of("INR"), AS_OF, MADE_AT, ZONE, "sample-admin");
    }

    static ReportHeader rupiah() {
        ReportQuery query = new ReportQuery(ServiceType.BROADBAND, YearMonth.of(2026, 8), PaidState.PAID);
        return new ReportHeader(
                query, "Sample Cable Network", new CurrencyUnit("IDR", 0), AS_OF, MADE_AT, ZONE, "sample-admin");
    }

    /** One of many rows, each a little different. */
    static ReportRow row(int number) {
        boolean partly = number % 3 == 0;
        return new ReportRow(
                new Crf(100 + number),
                "Sample Customer " + number,
                number + " B",
                "098765 " + (10_000 + number % 10_000),
                Optional.of("sample" + number + "@example.com"),
                "STB-" + (100_000 + number),
                ConnectionStatus.values()[number % 4],
                partly ? MonthState.PARTLY_PAID : MonthState.NOT_PAID,
                Money.of("1250.50"),
                partly ? Money.of("250.25") : Money.ZERO);
    }

    static ReportRow named(String text) {
        return new ReportRow(
                new Crf(100),
                text,
                text,
                text,
                Optional.of(text),
                text,
                ConnectionStatus.ACTIVE,
                MonthState.PAID,
                Money.of(250_000),
                Money.of(250_000));
    }

    static List<ReportRow> rows(int count) {
        return IntStream.range(0, count).mapToObj(SampleReports::row).toList();
    }

    static byte[] made(ReportFormat format, ReportHeader header, Language language, List<ReportRow> rows)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(format, header, language, rows, out);
        return out.toByteArray();
    }

    static void write(
            ReportFormat format, ReportHeader header, Language language, Iterable<ReportRow> rows, OutputStream out)
            throws IOException {
        try (ReportDocument report = new OfficeDocuments().begin(format, header, language, out)) {
            ReportTotals totals = ReportTotals.NONE;
            for (ReportRow row : rows) {
                report.add(row);
                totals = totals.plus(row);
            }
            report.finish(totals);
        }
    }
}
