package org.ctvms.demo.ui.admin.dashboard;

import java.time.LocalDate;
import java.time.YearMonth;
import org.ctvms.core.connection.ConnectionFilter;
import org.ctvms.core.connection.ConnectionStatus;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.reminder.ReminderFilter;
import org.ctvms.core.report.PaidState;
import org.ctvms.core.report.ReportQuery;
import org.ctvms.demo.ui.admin.AdminDesk;

/** The ways from a service's figures to the lists behind them. On the event thread. */
final class Ways {
    private final AdminDesk desk;
    private final ServiceType service;
    private LocalDate day = LocalDate.MIN;

    Ways(AdminDesk desk, ServiceType service) {
        this.desk = desk;
        this.service = service;
    }

    /** From figures of that day. */
    void from(LocalDate newDay) {
        day = newDay;
    }

    void connections(ConnectionStatus status) {
        desk.go().connections(ConnectionFilter.ALL.of(service).only(status));
    }

    void renewals() {
        desk.go().connections(ConnectionFilter.ALL.of(service).renewingOn(day));
    }

    void paid() {
        report(PaidState.PAID);
    }

    void notPaid() {
        report(PaidState.NOT_PAID);
    }

    private void report(PaidState state) {
        desk.go().report(new ReportQuery(service, YearMonth.from(day), state));
    }

    void taken() {
        desk.go().payments(service, YearMonth.from(day));
    }

    void arrears() {
        desk.go().debtors(ReminderFilter.ALL.of(service));
    }
}
