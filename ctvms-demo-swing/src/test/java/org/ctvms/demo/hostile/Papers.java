package org.ctvms.demo.hostile;

import java.io.ByteArrayOutputStream;
import java.time.YearMonth;
import java.util.List;
import org.ctvms.core.invoice.Invoice;
import org.ctvms.core.mail.DeliveryResult;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.report.PaidState;
import org.ctvms.core.report.ReportFormat;
import org.ctvms.core.report.ReportQuery;
import org.ctvms.core.report.ReportRow;

/**
 * All that leaves the engine about a household.
 *
 * @param home the household
 * @param delivery what the delivery of its mails did
 * @param mails the mails as they arrived
 * @param invoice the invoice of its online payment
 * @param invoicePdf the same as a document
 * @param row what a report tells of it
 * @param reportPdf the report
 * @param reportSheet the same as a workbook
 */
record Papers(
        Home home,
        DeliveryResult delivery,
        List<Mail> mails,
        Invoice invoice,
        byte[] invoicePdf,
        ReportRow row,
        byte[] reportPdf,
        byte[] reportSheet) {
    private static final ReportQuery QUERY =
            new ReportQuery(ServiceType.CABLE_TV, YearMonth.from(Stage.TODAY), PaidState.NOT_PAID);

    static Papers of(Home home) {
        Invoice invoice = home.me().invoices().find(home.receipt().invoice());
        home.admin().reminders().remind(home.me().crf());
        home.me().password().requestCode();
        DeliveryResult delivery = home.engine().mail().deliverDue();
        return new Papers(
                home,
                delivery,
                home.stage().postBox().take(),
                invoice,
                home.me().invoices().open(invoice.number()).pdf().orElseThrow(),
                row(home),
                report(home, ReportFormat.PDF),
                report(home, ReportFormat.XLSX));
    }

    private static ReportRow row(Home home) {
        String deviceId =
                home.me().connections().find(home.connection()).connection().deviceId();
        return home.admin().reports().preview(QUERY, 1000).stream()
                .filter(row -> row.deviceId().equals(deviceId))
                .findFirst()
                .orElseThrow();
    }

    private static byte[] report(Home home, ReportFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        home.admin().reports().write(QUERY, format, out);
        return out.toByteArray();
    }
}
