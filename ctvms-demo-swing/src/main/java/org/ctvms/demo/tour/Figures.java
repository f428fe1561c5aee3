package org.ctvms.demo.tour;

import java.time.YearMonth;
import java.util.List;
import org.ctvms.core.AdminSession;
import org.ctvms.core.dashboard.ServiceDashboard;
import org.ctvms.core.dashboard.ServiceMonth;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.report.PaidState;
import org.ctvms.core.report.ReportQuery;
import org.ctvms.core.report.ReportTotals;

/** Holds dashboards and reports against the ledger. */
final class Figures {
    private final AdminSession admin;
    private final Books books;
    private final Findings findings;

    Figures(AdminSession admin, Books books, Findings findings) {
        this.admin = admin;
        this.books = books;
        this.findings = findings;
    }

    void compare(YearMonth first, YearMonth last) {
        int before = findings.differences().size();
        List.of(ServiceType.values()).forEach(this::compareDashboard);
        findings.agreedUnlessNew("dashboard figures = ledger", before);
        int then = findings.differences().size();
        for (ServiceType service : ServiceType.values()) {
            for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
                compareReports(service, month);
            }
        }
        findings.agreedUnlessNew("report rows = ledger, every month and service", then);
    }

    private void compareDashboard(ServiceType service) {
        ServiceDashboard shown = admin.dashboard().of(service);
        YearMonth current = shown.thisMonth().month();
        findings.expect(
                service + " connections",
                List.of(shown.active(), shown.inactive(), shown.suspended()),
                books.connections(service));
        findings.expect(service + " arrears", shown.arrears(), books.openBefore(service, current));
        shown.months().forEach(month -> compareMonth(service, month));
    }

    private void compareMonth(ServiceType service, ServiceMonth shown) {
        findings.expect(
                service + " " + shown.month() + " charged, received, taken",
                List.of(shown.charged(), shown.received(), shown.taken()),
                List.of(
                        books.charged(service, shown.month()),
                        books.received(service, shown.month()),
                        books.taken(service, shown.month())));
    }

    private void compareReports(ServiceType service, YearMonth month) {
        for (PaidState state : PaidState.values()) {
            ReportTotals totals = admin.reports().totals(new ReportQuery(service, month, state));
            findings.expect(
                    "report " + service + " " + month + " " + state,
                    List.of(totals.rows(), totals.charged(), totals.paid()),
                    books.report(service, month, state == PaidState.PAID));
        }
    }
}
