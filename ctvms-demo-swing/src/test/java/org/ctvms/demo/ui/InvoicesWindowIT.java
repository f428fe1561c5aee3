package org.ctvms.demo.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.swing.edt.GuiActionRunner.execute;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import javax.swing.JTable;
import javax.swing.table.TableColumn;
import javax.swing.text.JTextComponent;
import org.assertj.swing.core.NameMatcher;
import org.assertj.swing.data.TableCell;
import org.assertj.swing.fixture.JTableFixture;
import org.ctvms.core.document.ArchiveState;
import org.ctvms.core.invoice.Invoice;
import org.ctvms.core.plan.Service;
import org.ctvms.demo.ui.admin.invoices.InvoicesScreen;
import org.ctvms.demo.ui.look.Theme;
import org.junit.jupiter.api.Test;

class InvoicesWindowIT extends WindowTest {
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    @Test
    void aMonthsPaymentIsChosenAndItsDocumentSeen() {
        List<Invoice> august = office.admin().invoices().issuedIn(YearMonth.of(2026, 8));
        signInAsAdmin();
        go("invoices");

        choose(YearMonth.of(2026, 8));
        table().requireRowCount(august.size());
        select(0);

        table().requireCellValue(
                        TableCell.row(0).column(0), august.get(0).number().toString());
        assertThat(window.button("document.print").target().isShowing()).isTrue();
        picture("invoices");
        resize(1600, 1000);
        picture("invoices-large");
    }

    @Test
    void aMissingFileIsSaidInWordsAndRestoredFromTheLedger() throws Exception {
        Invoice invoice = office.admin().invoices().issuedIn(NOVEMBER).get(0);
        byte[] before = office.admin().invoices().open(invoice.number()).pdf().orElseThrow();
        Path file = archived(invoice);
        Files.delete(file);
        signInAsAdmin();
        go("invoices");

        select(0);

        assertThat(window.textBox("lost.title").text())
                .isEqualTo("The file of invoice " + invoice.number() + " is missing");
        picture("invoices-missing");
        press("restore");
        settle();
        assertThat(window.button("document.save").target().isShowing()).isTrue();
        assertThat(notice()).contains(invoice.number().toString());
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void aDamagedFileIsNotShown() throws Exception {
        Invoice invoice = office.admin().invoices().issuedIn(NOVEMBER).get(0);
        office.admin().invoices().open(invoice.number());
        Files.writeString(archived(invoice), "something else");
        signInAsAdmin();
        go("invoices");

        select(0);

        assertThat(window.textBox("lost.title").text()).contains("damaged");
        dress(Theme.DARK);
        go("invoices");
        select(0);
        picture("invoices-damaged-dark");
        press("restore");
        assertThat(office.admin().invoices().open(invoice.number()).state()).isEqualTo(ArchiveState.READY);
    }

    @Test
    void aNarrowListSaysWhoseInvoicesTheyAre() {
        signInAsAdmin();
        go("invoices");
        JTable invoices = table().target();

        int narrow = execute(() -> widthOf(invoices, "Customer"));
        assertThat(narrow).isGreaterThanOrEqualTo(150);
        assertThat(execute(() -> widthOf(invoices, "CRF"))).isPositive();
        assertThat(execute(() -> widthOf(invoices, "Reference"))).isZero();
        resize(1600, 1000);
        assertThat(execute(() -> widthOf(invoices, "Customer"))).isGreaterThan(narrow);
        assertThat(execute(() -> widthOf(invoices, "Reference"))).isPositive();
    }

    private static int widthOf(JTable table, String title) {
        return Collections.list(table.getColumnModel().getColumns()).stream()
                .filter(column -> title.equals(column.getHeaderValue()))
                .mapToInt(TableColumn::getWidth)
                .sum();
    }

    @Test
    void aMonthWithoutPaymentsSaysWhatToDo() {
        signInAsAdmin();
        go("invoices");

        choose(YearMonth.of(2025, 3));

        assertThat(window.robot().finder().findAll(new NameMatcher("empty", JTextComponent.class, true)))
                .anySatisfy(
                        words -> assertThat(((JTextComponent) words).getText()).contains("Choose another month"));
        press("nextMonth");
        window.spinner("year").requireValue(2025);
        window.comboBox("month").requireSelection("April");
        press("thisMonth");
        table().requireRowCount(office.admin().invoices().issuedIn(NOVEMBER).size());
    }

    @Test
    void theFilterByServiceIsSeenAndCanBeTakenAway() {
        List<Invoice> all = office.admin().invoices().issuedIn(NOVEMBER);
        long broadband = all.stream()
                .filter(invoice -> invoice.service() == Service.BROADBAND)
                .count();
        signInAsAdmin();
        go("invoices");
        InvoicesScreen screen = window.robot().finder().findByType(InvoicesScreen.class, true);

        onEventThread(() -> screen.thisMonth(Service.BROADBAND));
        settle();

        table().requireRowCount((int) broadband);
        assertThat(broadband).isPositive().isLessThan(all.size());
        window.button("allServices").requireText("Only Broadband");
        picture("invoices-filtered");
        press("allServices");
        table().requireRowCount(all.size());
    }

    @Test
    void anInvoiceIsOpenedInItsMonth() {
        Invoice june = office.admin().invoices().issuedIn(YearMonth.of(2026, 6)).get(4);
        signInAsAdmin();
        go("invoices");
        InvoicesScreen screen = window.robot().finder().findByType(InvoicesScreen.class, true);

        onEventThread(() -> screen.open(june.number()));
        settle();
        settle();

        window.comboBox("month").requireSelection("June");
        assertThat(table().target().getSelectedRow()).isEqualTo(4);
        assertThat(window.button("document.save").target().isShowing()).isTrue();
    }

    @Test
    void aCustomerSeesTheOwnInvoicesOnly() {
        List<Invoice> own =
                office.host().engine().actAsCustomer(office.crf(2)).invoices().issuedIn(NOVEMBER);
        signInAsCustomer(2);
        go("invoices");

        table().requireRowCount(own.size());
        assertThat(own)
                .isNotEmpty()
                .hasSizeLessThan(office.admin().invoices().issuedIn(NOVEMBER).size());
        select(0);
        picture("invoices-customer");
    }

    private Path archived(Invoice invoice) {
        long number = invoice.number().value();
        return home.resolve("invoices").resolve(Long.toString(number / 1000)).resolve("invoice-" + number + ".pdf");
    }

    private void choose(YearMonth month) {
        window.spinner("year").select(month.getYear());
        window.comboBox("month").selectItem(month.getMonthValue() - 1);
        settle();
    }

    private JTableFixture table() {
        return window.table("invoices");
    }

    private void select(int row) {
        table().selectRows(row);
        settle();
        settle();
    }
}
