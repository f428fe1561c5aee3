package org.ctvms.demo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.IntStream;
import javax.swing.JTable;
import org.ctvms.core.complaint.Complaint;
import org.ctvms.core.complaint.ComplaintFilter;
import org.ctvms.core.complaint.ComplaintNumber;
import org.ctvms.core.complaint.ComplaintState;
import org.ctvms.core.complaint.ComplaintType;
import org.ctvms.core.complaint.CustomerComplaints;
import org.ctvms.core.language.Language;
import org.ctvms.core.mail.MailKind;
import org.ctvms.demo.ui.look.Theme;
import org.junit.jupiter.api.Test;

class ComplaintsWindowIT extends WindowTest {
    @Test
    void aComplaintGoesFromTheCustomerToTheOfficeAndComesBackResolved() {
        signInAsCustomer(2);
        go("complaints");
        window.button("new").click();
        dialog().comboBox("about").selectItem(1);
        dialog().comboBox("type").selectItem("Poor quality");
        dialog().textBox("text").setText("Stripes on every channel.\nSince Sunday.");
        picture("customer-complaint-new");
        dialog().button("send").click();
        settle();

        assertThat(notice()).contains("1002").contains("mail");
        Complaint raised = complaint(1002);
        assertThat(raised.text()).isEqualTo("Stripes on every channel.\nSince Sunday.");
        assertThat(raised.connectionId()).contains(office.connection(2));
        assertThat(raised.type()).isEqualTo(ComplaintType.POOR_QUALITY);

        signOut();
        signInAsAdmin();
        go("complaints");
        window.toggleButton("which.UNREAD").click();
        settle();
        window.toggleButton("which.UNREAD").requireText("Unread (3)");
        assertThat(stateInRow(0)).isEqualTo(ComplaintState.UNREAD);
        window.table("complaints").selectRows(0);
        settle();

        assertThat(complaint(1002).state()).isEqualTo(ComplaintState.READ);
        assertThat(stateInRow(0)).isEqualTo(ComplaintState.READ);
        window.toggleButton("which.UNREAD").requireText("Unread (2)");
        window.textBox("complaint").requireText("Stripes on every channel.\nSince Sunday.");

        window.button("resolve").click();
        dialog().textBox("note").setText("The amplifier was replaced.");
        dialog().button("doResolve").click();
        settle();

        assertThat(notice()).contains("1002");
        assertThat(complaint(1002).resolution().orElseThrow().note()).isEqualTo("The amplifier was replaced.");
        assertThat(complaint(1002).resolution().orElseThrow().by()).isEqualTo(SmallOffice.ADMIN);
        office.host().engine().mail().deliverDue();
        assertThat(office.host().catcher().orElseThrow().take().of(MailKind.COMPLAINT_RESOLVED))
                .hasSize(1);

        signOut();
        signIn("customer", office.admin().accounts().of(office.crf(2)).userName());
        go("complaints");
        window.table("complaints").selectRows(0);
        settle();
        window.label("state").requireText("Resolved");
        window.textBox("resolution").requireText("The amplifier was replaced.");
        picture("customer-complaints");
    }

    @Test
    void aComplaintWithoutWordsIsRefusedBesideTheText() {
        signInAsCustomer(1);
        go("complaints");
        window.button("new").click();
        dialog().button("send").click();
        settle();

        assertThat(dialog().textBox("text.problem").text()).isEqualTo("Fill this in.");
        dialog().button("cancel").click();
    }

    @Test
    void aResolutionWithoutWordsIsRefusedBesideTheNote() {
        signInAsAdmin();
        go("complaints");
        window.table("complaints").selectRows(1);
        settle();
        window.button("resolve").click();
        dialog().button("doResolve").click();
        settle();

        assertThat(dialog().textBox("note.problem").text()).isEqualTo("Fill this in.");
        picture("complaint-resolve");
        dialog().button("cancel").click();
        settle();
        assertThat(complaint(1000).isOpen()).isTrue();
    }

    @Test
    void aComplaintThatSomebodyElseResolvedMeanwhileIsNotResolvedAgain() {
        signInAsAdmin();
        go("complaints");
        window.table("complaints").selectRows(0);
        settle();
        window.button("resolve").click();
        dialog().textBox("note").setText("Explained by phone.");
        office.admin().complaints().resolve(new ComplaintNumber(1001), "The bill was right.");
        dialog().button("doResolve").click();
        settle();

        assertThat(dialog().textBox("notice").text()).contains("1001").contains("resolved already");
        dialog().button("cancel").click();
        settle();
        assertThat(complaint(1001).resolution().orElseThrow().note()).isEqualTo("The bill was right.");
        assertThat(stateInRow(0)).isEqualTo(ComplaintState.RESOLVED);
        window.textBox("resolution").requireText("The bill was right.");
    }

    @Test
    void complaintsOfOneCustomerAreFoundByCrf() {
        signInAsAdmin();
        go("complaints");
        window.textBox("crf").setText("one hundred");
        await(
                "refused beside the field",
                () -> window.textBox("crf").target().getParent().getComponent(2).isVisible());
        assertThat(window.textBox("crf.problem").text()).isEqualTo("Enter a customer number like 100.");
        picture("complaints-refused");

        window.textBox("crf").setText(office.crf(1).toString());
        await("filtered", () -> window.table("complaints").target().getRowCount() == 1);

        assertThat(inRow(0, "Customer")).isEqualTo("Sample Customer 1");
    }

    @Test
    void complaintsAreShownAsPeopleWroteThem() {
        raise(1, ComplaintType.OTHER, "<html><b>bold</b> \"quotes\" & more");
        live();
        signInAsAdmin();
        go("complaints");
        window.table("complaints").selectRows(1);
        settle();
        picture("complaints");
        window.textBox("complaint").requireText(complaint(1006).text());
        window.toggleButton("which.OPEN").requireText("Open (7)");

        resize(1600, 1000);
        picture("complaints-large");
        resize(1024, 700);
        dress(Theme.DARK);
        window.table("complaints").selectRows(5);
        picture("complaints-dark");
        window.textBox("complaint").requireText("<html><b>bold</b> \"quotes\" & more");
        speak(Language.INDONESIAN);
        window.table("complaints").selectRows(7);
        picture("complaints-indonesian");
    }

    /** Some days of complaints, for the pictures. */
    private void live() {
        office.host().clock().setTo(SmallOffice.TODAY.plusDays(1));
        raise(3, ComplaintType.EQUIPMENT, "The set-top box restarts by itself every evening.");
        office.admin().complaints().resolve(new ComplaintNumber(1000), "A connector was replaced; the signal is back.");
        office.host().clock().setTo(SmallOffice.TODAY.plusDays(3));
        raise(5, ComplaintType.SLOW_INTERNET, "Evenings are slow: about 4 Mbit/s of the 50 that I pay for.");
        office.admin().complaints().markRead(new ComplaintNumber(1004));
        office.host().clock().setTo(SmallOffice.TODAY.plusDays(4));
        raise(6, ComplaintType.BILLING, "The invoice shows my old address.");
        raise(
                2,
                ComplaintType.POOR_QUALITY,
                "The picture freezes on the sports channels when it rains.\n\nThe other rooms have the same, so it is"
                        + " not the television. Please send somebody after five in the afternoon; nobody is at home"
                        + " before that.");
        raise(0, ComplaintType.NO_SIGNAL, "No signal since this morning.");
    }

    private void raise(int customer, ComplaintType type, String text) {
        CustomerComplaints complaints =
                office.host().engine().actAsCustomer(office.crf(customer)).complaints();
        complaints.raise(office.connection(customer), type, text);
    }

    private Complaint complaint(long number) {
        return office.admin().complaints().list(ComplaintFilter.ALL, Optional.empty(), 100).stream()
                .filter(complaint -> complaint.number().value() == number)
                .findFirst()
                .orElseThrow();
    }

    private Object stateInRow(int row) {
        return inRow(row, "Status");
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
