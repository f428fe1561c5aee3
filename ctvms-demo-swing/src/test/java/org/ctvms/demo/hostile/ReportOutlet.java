package org.ctvms.demo.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ctvms.core.report.ReportRow;

/** A report's document shows every text of a row in its column, whose report it is and who made it. */
final class ReportOutlet {
    private ReportOutlet() {}

    static void check(Papers papers) {
        Pdf pdf = Pdf.read(papers.reportPdf());
        String operator = papers.invoice().operator().name();
        assertThat(pdf.author()).isEqualTo(operator);
        Told.in(pdf, List.of(operator, papers.home().admin().name()));
        row(pdf, papers.row());
    }

    private static void row(Pdf pdf, ReportRow row) {
        below(pdf, "Customer", row.customerName());
        below(pdf, "House", row.house());
        below(pdf, "Mobile", row.mobile());
        below(pdf, "E-mail", row.email().orElseThrow());
        below(pdf, "Connection", row.deviceId());
    }

    private static void below(Pdf pdf, String heading, String text) {
        assertThat(pdf.countBelow(heading, text))
                .as("%s below %s in %s", text, heading, pdf.columns())
                .isPositive();
    }
}
