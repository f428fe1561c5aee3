package org.ctvms.demo.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.swing.edt.GuiActionRunner.execute;

import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.swing.JTable;
import javax.swing.table.TableColumn;
import javax.swing.text.JTextComponent;
import org.assertj.swing.core.NameMatcher;
import org.assertj.swing.data.TableCell;
import org.assertj.swing.fixture.JTableFixture;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.document.ArchiveState;
import org.ctvms.core.invoice.Invoice;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.Plan;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.registration.NewConnection;
import org.ctvms.demo.ui.admin.invoices.InvoicesScreen;
import org.ctvms.demo.ui.look.Theme;
import org.junit.jupiter.api.Test;

class InvoicesWindowIT extends WindowTest {
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final int ALL = 1000;

    @Test
    void aMonthsPaymentIsChosenAndItsDocumentSeen() {
        List<Invoice> august = issuedIn(YearMonth.of(2026, 8));
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
        Invoice invoice = issuedIn(NOVEMBER).get(0);
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
        Invoice invoice = issuedIn(NOVEMBER).get(0);
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
        table().requireRowCount(issuedIn(NOVEMBER).size());
    }

    @Test
    void theFilterByServiceIsSeenAndCanBeTakenAway() {
        List<Invoice> all = issuedIn(NOVEMBER);
        long broadband = all.stream()
                .filter(invoice -> invoice.service() == ServiceType.BROADBAND)
                .count();
        signInAsAdmin();
        go("invoices");
        InvoicesScreen screen = window.robot().finder().findByType(InvoicesScreen.class, true);

        onEventThread(() -> screen.payments(ServiceType.BROADBAND, YearMonth.from(SmallOffice.TODAY)));
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
        Invoice june = issuedIn(YearMonth.of(2026, 6)).get(4);
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
        List<Invoice> own = office.host()
                .engine()
                .actAsCustomer(office.crf(2))
                .invoices()
                .issuedIn(NOVEMBER, Optional.empty(), ALL);
        signInAsCustomer(2);
        go("invoices");

        table().requireRowCount(own.size());
        assertThat(own).isNotEmpty().hasSizeLessThan(issuedIn(NOVEMBER).size());
        select(0);
        picture("invoices-customer");
    }

    @Test
    void aLongMonthIsShownInPagesWithEachInvoiceOnce() {
        payOften(95);
        List<Invoice> all = issuedIn(NOVEMBER);
        assertThat(all).hasSizeBetween(101, 199);
        signInAsAdmin();
        go("invoices");
        table().requireRowCount(100);
        assertThat(window.label("total").text()).endsWith(" in all");
        picture("invoices-long");

        press("showMore");

        assertThat(shownNumbers()).isEqualTo(numbers(all));
        window.label("invoices.count").requireText(all.size() + " rows");
        assertThat(window.label("total").text()).endsWith(" in all");
        assertThat(isShowing("showMore")).isFalse();
    }

    @Test
    void aListThatIsScrolledBothWaysComesToRest() {
        payOften(20);
        signInAsAdmin();
        go("invoices");
        AtomicInteger resized = new AtomicInteger();
        table().target().getParent().addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                resized.incrementAndGet();
            }
        });

        settle();

        assertThat(resized).hasValue(0);
    }

    @Test
    void aPageOfOneServiceIsFilledFromTheWholeMonth() {
        payOften(120);
        List<Invoice> broadband = issuedIn(NOVEMBER).stream()
                .filter(invoice -> invoice.service() == ServiceType.BROADBAND)
                .toList();
        signInAsAdmin();
        go("invoices");
        InvoicesScreen screen = window.robot().finder().findByType(InvoicesScreen.class, true);

        onEventThread(() -> screen.payments(ServiceType.BROADBAND, YearMonth.from(SmallOffice.TODAY)));
        settle();
        assertThat(shownNumbers()).isEqualTo(numbers(broadband.subList(0, 100)));
        press("showMore");
        assertThat(shownNumbers()).isEqualTo(numbers(broadband));

        onEventThread(() -> screen.payments(ServiceType.CABLE_TV, YearMonth.from(SmallOffice.TODAY)));
        settle();
        assertThat(shownNumbers()).hasSize(issuedIn(NOVEMBER).size() - broadband.size());
        assertThat(isShowing("showMore")).isFalse();
    }

    @Test
    void theListBeginsWithAnInvoiceThatIsBeyondTheFirstPage() {
        payOften(110);
        List<Invoice> all = issuedIn(NOVEMBER);
        signInAsAdmin();
        go("invoices");
        InvoicesScreen screen = window.robot().finder().findByType(InvoicesScreen.class, true);

        onEventThread(() -> screen.open(all.get(104).number()));
        settle();
        settle();
        assertThat(shownNumbers()).isEqualTo(numbers(all.subList(104, all.size())));
        assertThat(table().target().getSelectedRow()).isZero();
        assertThat(window.label("total").text()).endsWith(" in all");
        picture("invoices-opened-late");

        window.button("fromStart").requireText("From " + all.get(104).number());
        press("fromStart");
        assertThat(shownNumbers()).isEqualTo(numbers(all.subList(0, 100)));
        assertThat(isShowing("fromStart")).isFalse();
    }

    /** Pays that many times this month for a connection that owes enough. */
    private void payOften(int payments) {
        Plan plan = office.admin().plans().add(ServiceType.BROADBAND, "Business", Money.of(250L * payments), "");
        ServiceConnection connection =
                office.admin().connections().add(office.crf(1), NewConnection.of(plan.id(), "BUSINESS"));
        for (int payment = 0; payment < payments; payment++) {
            office.admin().payments().collectCash(connection.id(), Money.of(250));
        }
    }

    private List<Invoice> issuedIn(YearMonth month) {
        return office.admin().invoices().issuedIn(month, Optional.empty(), ALL);
    }

    private static List<String> numbers(List<Invoice> invoices) {
        return invoices.stream().map(invoice -> invoice.number().toString()).toList();
    }

    /** The numbers in the list, from the top to the bottom. */
    private List<String> shownNumbers() {
        JTable shown = table().target();
        return execute(() -> IntStream.range(0, shown.getRowCount())
                .mapToObj(row -> shown.getValueAt(row, 0).toString())
                .toList());
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
