package org.ctvms.demo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.util.stream.IntStream;
import javax.swing.JTable;
import org.ctvms.core.complaint.Assignment;
import org.ctvms.core.complaint.Complaint;
import org.ctvms.core.complaint.ComplaintNumber;
import org.ctvms.core.language.Language;
import org.ctvms.demo.ui.look.Theme;
import org.junit.jupiter.api.Test;

class OfficeComplaintsWindowIT extends CustomersPages {
    private static final String TECHNICIAN = "Sample Technician";

    @Test
    void officeTakesAComplaintOnThePhone() {
        signInAsAdmin();
        go("complaints");
        window.button("new").click();
        dialog().textBox("choice.search").setText(office.crf(2).toString());
        JTable choice = dialog().table("choice").target();
        await(
                "found",
                () -> choice.getSelectedRow() == 0 && choice.getValueAt(0, 1).equals("Sample Customer 2"));
        picture("complaint-whose");
        dialog().textBox("choice.search").pressAndReleaseKeys(KeyEvent.VK_ENTER);
        settle();
        dialog().comboBox("about").selectItem(1);
        dialog().comboBox("type").selectItem("No signal");
        dialog().textBox("text").setText("No picture since this morning.");
        dialog().textBox("assignee").setText(TECHNICIAN);
        dialog().textBox("dueOn").setText("23/11/2026");
        dialog().button("doTake").click();
        settle();
        assertThat(dialog().textBox("dueOn.problem").text()).isEqualTo("Enter a day from 24 Nov 2026 on.");
        dialog().textBox("dueOn").setText("25/11/2026");
        picture("complaint-take");
        dialog().button("doTake").click();
        settle();

        assertThat(notice()).contains("1002").contains("Sample Customer 2");
        Complaint taken = complaint(1002);
        assertThat(taken.crf()).isEqualTo(office.crf(2));
        assertThat(taken.connectionId()).contains(office.connection(2));
        assertThat(taken.takenBy()).contains(SmallOffice.ADMIN);
        assertThat(taken.assignment()).isEqualTo(Assignment.NONE.to(TECHNICIAN).dueOn(SmallOffice.TODAY.plusDays(1)));
        assertThat(inRow(0, "Assigned to")).isEqualTo(TECHNICIAN);
        window.table("complaints").selectRows(0);
        settle();
        assertThat(window.textBox("about").text()).contains("Taken by").contains("Assigned to " + TECHNICIAN);

        signOut();
        signInAsCustomer(2);
        go("complaints");
        window.table("complaints").selectRows(0);
        settle();
        window.textBox("complaint").requireText("No picture since this morning.");
        assertThat(window.textBox("about").text()).doesNotContain(TECHNICIAN).doesNotContain(SmallOffice.ADMIN);
    }

    @Test
    void overdueComplaintsAndThoseOfOnePersonAreListed() {
        office.admin()
                .complaints()
                .assign(
                        new ComplaintNumber(1000),
                        Assignment.NONE.to(TECHNICIAN).dueOn(SmallOffice.TODAY));
        office.admin().complaints().assign(new ComplaintNumber(1001), Assignment.NONE.to("Sample Clerk"));
        office.host().clock().setTo(SmallOffice.TODAY.plusDays(1));
        signInAsAdmin();
        go("complaints");
        window.toggleButton("which.OVERDUE").requireText("Overdue (1)").click();
        settle();
        assertThat(window.table("complaints").target().getRowCount()).isEqualTo(1);
        assertThat(inRow(0, "Assigned to")).isEqualTo(TECHNICIAN);

        window.toggleButton("which.ALL").click();
        window.comboBox("assignee").selectItem("Sample Clerk");
        settle();
        await("filtered", () -> window.table("complaints").target().getRowCount() == 1);
        assertThat(inRow(0, "No.")).isEqualTo(1001L);

        window.table("complaints").selectRows(0);
        settle();
        window.button("assign").click();
        assertThat(dialog().textBox("assignee").text()).isEqualTo("Sample Clerk");
        dialog().textBox("assignee").setText(TECHNICIAN);
        picture("complaint-assign");
        dialog().button("doAssign").click();
        settle();
        assertThat(notice()).contains("1001").contains(TECHNICIAN);
        assertThat(complaint(1001).assignment().assignee()).contains(TECHNICIAN);

        window.comboBox("assignee").selectItem(0);
        settle();
        window.table("complaints").selectRows(1);
        settle();
        picture("complaints-assigned");
        resize(1024, 700);
        picture("complaints-assigned-small");
        dress(Theme.DARK);
        speak(Language.INDONESIAN);
        picture("complaints-assigned-indonesian");
    }

    @Test
    void complaintIsTakenOnTheCustomersPage() {
        signInAsAdmin();
        go("customers");
        openCustomer(3);
        window.tabbedPane("tabs").selectTab(3);
        window.button("new").click();
        settle();
        dialog().textBox("text").setText("The bill is too high.");
        dialog().button("doTake").click();
        settle();

        assertThat(notice()).contains("1002");
        assertThat(complaint(1002).crf()).isEqualTo(office.crf(3));
        assertThat(complaint(1002).assignment()).isEqualTo(Assignment.NONE);
        assertThat(window.table("customerComplaints").target().getRowCount()).isEqualTo(1);
        picture("customer-complaint-taken");
    }

    private Complaint complaint(long number) {
        return office.admin().complaints().find(new ComplaintNumber(number));
    }

    private Object inRow(int row, String title) {
        JTable table = window.table("complaints").target();
        return IntStream.range(0, table.getColumnCount())
                .filter(at -> table.getColumnName(at).equals(title))
                .mapToObj(at -> table.getValueAt(row, at))
                .findFirst()
                .orElseThrow();
    }
}
