package org.ctvms.demo.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import org.ctvms.core.invoice.Invoice;
import org.ctvms.core.report.ReportRow;

/** What leaves the engine is about the very texts that were taken, so that the outlets are tried with them. */
final class TakenTexts {
    private final Column column;

    private TakenTexts(Column column) {
        this.column = column;
    }

    static void check(Column column) {
        TakenTexts taken = new TakenTexts(column);
        taken.invoice(column.papers().invoice());
        taken.row(column.papers().row());
        taken.is("Ctvms.actAsAdmin/1 name", column.papers().home().admin().name());
    }

    private void invoice(Invoice invoice) {
        is("SettingsBuilder.operatorName/1 name", invoice.operator().name());
        is("SettingsBuilder.operatorAddress/1 lines", invoice.operator().address());
        is("SettingsBuilder.footerNotes/1 lines", invoice.operator().footerNotes());
        is("Customer name", invoice.customerName());
        is("Address area", invoice.address().area());
        is("Address postalCode", invoice.address().postalCode());
        is("AdminPlans.add/4 name", invoice.planName());
        is("NewConnection.of/2 deviceId", invoice.deviceId());
        is("AdminPayments.collectOnline/3 reference", invoice.reference().orElseThrow());
    }

    private void row(ReportRow row) {
        is("Customer name", row.customerName());
        is("Address house", row.house());
        is("Contact mobile", row.mobile());
        is("Contact email", row.email().orElseThrow());
        is("NewConnection.of/2 deviceId", row.deviceId());
    }

    private void is(String place, String found) {
        Cell cell = column.cells().stream()
                .filter(other -> other.field().place().equals(place))
                .findFirst()
                .orElseThrow();
        assertThat(!cell.isTaken() || found.equals(cell.field().kept(cell.hostile())))
                .as("%s, of which %s is found", cell, found)
                .isTrue();
    }
}
