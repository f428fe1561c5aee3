package org.ctvms.demo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import javax.swing.JTable;
import org.ctvms.core.complaint.Assignment;
import org.ctvms.core.complaint.ComplaintRequest;
import org.ctvms.core.complaint.ComplaintType;
import org.ctvms.core.language.Language;
import org.ctvms.core.money.Money;
import org.ctvms.demo.ui.look.Theme;
import org.junit.jupiter.api.Test;

class HistoryWindowIT extends CustomersPages {
    private static final int HISTORY = 4;

    @Test
    void historyIsInWordsOfBothLanguages() {
        live();
        goToTheCustomers();
        openCustomer(1);
        window.tabbedPane("tabs").selectTab(HISTORY);
        settle();

        List<String> what = column("What");
        assertThat(what)
                .contains("Charged for November 2026", "Reminded", "Mail: Reminder", "Complaint 1002 raised")
                .contains(
                        "Payment received",
                        "Connection suspended",
                        "Connection active",
                        "Connection reconnected",
                        "Plan of connection changed");
        assertThat(column("Details")).noneMatch(words -> words.matches(".*(CABLE_TV|BROADBAND|plan \\d).*"));
        assertThat(column("Details")).anySatisfy(words -> assertThat(words).matches("Invoice \\d+, .+, .+"));
        assertThat(column("When").get(0)).startsWith("24 Nov 2026");
        assertThat(column("When")).contains("1 Nov 2026");
        assertThat(column("Amount")).anySatisfy(words -> assertThat(words).contains("\u20b9"));
        picture("customer-history");
        resize(1024, 700);
        dress(Theme.DARK);
        picture("customer-history-dark");

        speak(Language.INDONESIAN);
        window.tabbedPane("tabs").selectTab(HISTORY);
        settle();
        assertThat(column("Tindakan")).contains("Tagihan November 2026", "Sambungan ditangguhkan", "Surel: Pengingat");
        assertThat(String.join(" ", column("Rincian")))
                .doesNotContain("complaint")
                .doesNotContain("connection");
        picture("customer-history-indonesian");
    }

    private void live() {
        var admin = office.admin();
        var crf = office.crf(1);
        var connection = office.connection(1);
        admin.reminders().remind(crf);
        var complaint = admin.complaints()
                .raise(ComplaintRequest.of(crf, ComplaintType.NO_SIGNAL, "Sample"))
                .number();
        admin.complaints()
                .assign(complaint, Assignment.NONE.to("Sample Technician").dueOn(SmallOffice.TODAY));
        admin.complaints().resolve(complaint, "Sample note");
        admin.connections().reconnect(connection);
        Money due = admin.connections().find(connection).due();
        admin.payments().collectCash(connection, due);
        admin.connections()
                .changePlan(
                        connection,
                        admin.connections().find(connection).connection().planId());
        office.host().engine().mail().deliverDue();
    }

    private List<String> column(String title) {
        JTable table = window.table("history").target();
        int column = IntStream.range(0, table.getColumnCount())
                .filter(at -> table.getColumnName(at).equals(title))
                .findFirst()
                .orElseThrow();
        return IntStream.range(0, table.getRowCount())
                .mapToObj(row -> cell("history", row, column))
                .toList();
    }
}
