package org.ctvms.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ctvms.core.audit.AuditAction;
import org.ctvms.core.audit.AuditFilter;
import org.ctvms.core.audit.AuditLine;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.job.Cancellation;
import org.ctvms.core.job.Progress;
import org.ctvms.core.language.Language;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.Plan;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.refusal.InvalidInputException;
import org.ctvms.core.refusal.StorageUnavailableException;
import org.ctvms.core.statement.MonthState;
import org.ctvms.core.testkit.EngineFixture;
import org.ctvms.core.testkit.Samples;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ReportsTest {
    private static final YearMonth MONTH = YearMonth.of(2024, 11);
    private static final ReportQuery PAID = new ReportQuery(ServiceType.CABLE_TV, MONTH, PaidState.PAID);
    private static final ReportQuery NOT_PAID = new ReportQuery(ServiceType.CABLE_TV, MONTH, PaidState.NOT_PAID);

    private final EngineFixture fixture = EngineFixture.on("2024-11-15");
    private final AdminReports reports = fixture.admin().reports();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private List<String> lines() {
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private List<AuditLine> noted() {
        return fixture.admin().audit().list(AuditFilter.ALL.action(AuditAction.REPORT_MADE), Optional.empty(), 10);
    }

    /** A customer with so many connections, each with a charge of the month; made without the desks, which are slower. */
    private void addCharged(int count) {
        Plan plan = fixture.plan(300);
        ServiceConnection first = fixture.connect(plan);
        fixture.storage().write(work -> {
            work.ledger()
                    .raise(IntStream.range(1, count)
                            .mapToObj(number -> work.connections()
                                    .insert(Samples.connection(
                                            first.crf(), plan, "sample-" + number, LocalDate.of(2024, 11, 1))))
                            .map(id -> Samples.charge(id, MONTH, 300))
                            .toList());
            return count;
        });
    }

    @Nested
    class Rows {
        private final Plan plan = fixture.plan(300);
        private final ServiceConnection settled = fixture.connect(plan);
        private final ServiceConnection partly = fixture.connect(plan);
        private final ServiceConnection open = fixture.connect(plan);

        Rows() {
            fixture.connect(fixture.plan(ServiceType.BROADBAND, 700));
            fixture.pay(settled, 300);
            fixture.pay(partly, 250);
        }

        @Test
        void aPartlyPaidChargeIsNotPaidAndShowsWhatWasPaid() {
            assertThat(reports.preview(NOT_PAID, 10))
                    .extracting(ReportRow::crf, ReportRow::state, ReportRow::paid, ReportRow::open)
                    .containsExactly(
                            tuple(partly.crf(), MonthState.PARTLY_PAID, Money.of(250), Money.of(50)),
                            tuple(open.crf(), MonthState.NOT_PAID, Money.ZERO, Money.of(300)));
            assertThat(reports.preview(PAID, 10)).extracting(ReportRow::crf).containsExactly(settled.crf());
        }

        @Test
        void aReportHasItsHeaderEveryRowOnceAndTheTotals() {
            ReportTotals totals = reports.write(NOT_PAID, ReportFormat.XLSX, out);

            ReportHeader header = new ReportHeader(
                    NOT_PAID,
                    "Sample Cable Network",
                    Samples.CURRENCY,
                    fixture.clock().today(),
                    fixture.clock().instant(),
                    fixture.engine().settings().zone(),
                    "sample clerk");
            List<ReportRow> rows = reports.preview(NOT_PAID, 10);
            assertThat(totals).isEqualTo(new ReportTotals(2, Money.of(600), Money.of(250)));
            assertThat(lines())
                    .containsExactly(
                            Language.ENGLISH + " XLSX " + header,
                            rows.get(0).toString(),
                            rows.get(1).toString(),
                            totals.toString());
            assertThat(reports.totals(NOT_PAID)).isEqualTo(totals);
        }

        @Test
        void aReportIsNotedOnceWithWhatItLists() {
            reports.write(PAID, ReportFormat.PDF, out);

            assertThat(noted()).singleElement().satisfies(line -> {
                assertThat(line.entry().by()).isEqualTo("sample clerk");
                assertThat(line.entry().details()).isEqualTo("cable tv 2024-11 paid as PDF, rows: 1");
            });
        }

        @Test
        void aReportOfNothingIsAReport() {
            ReportQuery early = new ReportQuery(ServiceType.CABLE_TV, MONTH.minusMonths(1), PaidState.PAID);
            assertThat(reports.write(early, ReportFormat.PDF, out)).isEqualTo(ReportTotals.NONE);
            assertThat(lines()).hasSize(2);
        }

        @Test
        void aPreviewHasAtMostTheLimit() {
            assertThat(reports.preview(NOT_PAID, 1)).extracting(ReportRow::crf).containsExactly(partly.crf());
            assertThatThrownBy(() -> reports.preview(NOT_PAID, 0)).isInstanceOf(InvalidInputException.class);
            assertThatThrownBy(() -> reports.preview(NOT_PAID, 1001)).isInstanceOf(InvalidInputException.class);
        }
    }

    @Nested
    class ProgressAndCancelling {
        private final List<String> heard = new ArrayList<>();

        @Test
        void progressIsToldAboutEveryThousandRowsAndReachesTheTotal() {
            addCharged(2001);

            reports.write(
                    NOT_PAID, ReportFormat.PDF, out, (done, total) -> heard.add(done + " of " + total), () -> false);

            assertThat(heard).containsExactly("1000 of 2001", "2000 of 2001", "2001 of 2001");
            assertThat(lines()).hasSize(2003);
        }

        @Test
        void aCancelledReportLeavesTheStreamEmptyAndIsNotNoted() {
            addCharged(1500);
            Progress progress = (done, total) -> heard.add("told");

            assertThat(reports.write(NOT_PAID, ReportFormat.PDF, out, progress, () -> !heard.isEmpty()))
                    .isEmpty();

            assertThat(heard).hasSize(1);
            assertThat(out.size()).isZero();
            assertThat(noted()).isEmpty();
        }

        @Test
        void aSmallReportCanBeCancelledToo() {
            fixture.connect(fixture.plan(300));
            assertThat(reports.write(NOT_PAID, ReportFormat.PDF, out, Progress.NONE, () -> true))
                    .isEmpty();
            assertThat(out.size()).isZero();
        }
    }

    @Nested
    class Failures {
        @Test
        void aStreamThatFailsIsARefusalThatMayPassLaterAndIsNotNoted() {
            fixture.connect(fixture.plan(300));
            OutputStream full = new OutputStream() {
                @Override
                public void write(int data) throws IOException {
                    throw new IOException("sample: disk full");
                }
            };
            var refusal = catchThrowableOfType(
                    StorageUnavailableException.class, () -> reports.write(NOT_PAID, ReportFormat.PDF, full));
            assertThat(refusal.retryable()).isTrue();
            assertThat(refusal).hasMessageContaining("sample: disk full");
            assertThat(noted()).isEmpty();
        }

        @Test
        void theStreamIsLeftOpen() {
            OutputStream closing = new ByteArrayOutputStream() {
                @Override
                public void close() {
                    throw new IllegalStateException("closed");
                }
            };
            assertThat(reports.write(PAID, ReportFormat.PDF, closing)).isEqualTo(ReportTotals.NONE);
        }

        @Test
        void whatIsMissingIsRefusedByName() {
            assertThatThrownBy(() -> reports.totals(null)).hasMessageContaining("query");
            assertThatThrownBy(() -> reports.write(PAID, null, out)).hasMessageContaining("format");
            assertThatThrownBy(() -> reports.write(PAID, ReportFormat.PDF, null))
                    .hasMessageContaining("out");
            assertThatThrownBy(() -> reports.write(PAID, ReportFormat.PDF, out, null, Cancellation.NEVER))
                    .hasMessageContaining("progress");
            assertThatThrownBy(() -> reports.write(PAID, ReportFormat.PDF, out, Progress.NONE, null))
                    .hasMessageContaining("cancellation");
        }
    }
}
