package org.ctvms.demo.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.swing.edt.GuiActionRunner.execute;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.swing.JTable;
import org.ctvms.core.audit.AuditFilter;
import org.ctvms.core.audit.AuditLine;
import org.ctvms.core.connection.ConnectionFilter;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.mail.FailedMail;
import org.ctvms.core.reminder.Debtor;
import org.ctvms.core.reminder.DebtorColumn;
import org.ctvms.core.reminder.DebtorOrder;
import org.ctvms.core.reminder.ReminderFilter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists that are longer than a page: every row is shown once, in the engine's order. */
class ManyRowsWindowIT extends CustomersPages {
    private static final int MANY = 230;
    private static final int ALL = 1000;

    @BeforeEach
    void moveIn() {
        Neighbours.moveInto(office, MANY);
        signInAsAdmin();
    }

    @Test
    void allCustomersAreShownPageByPageAndFoundAmongThem() {
        List<String> crfs = office.admin().customers().search("", Optional.empty(), ALL).stream()
                .map(customer -> customer.crf().toString())
                .toList();
        go("customers");
        window.table("customers").requireRowCount(100);
        window.label("customers.count").requireText("100 of 238 rows");
        showAll("customers");

        assertThat(column("customers", 0)).isEqualTo(crfs).hasSize(MANY + 8);
        window.label("customers.count").requireText("238 rows");
        window.table("customers").selectRows(crfs.size() - 1);
        picture("customers-many");

        window.textBox("customers.search").setText("neighbour");
        await(
                "the neighbours are found",
                () -> table("customers").getValueAt(0, 1).equals("Sample Neighbour 001"));
        window.table("customers").requireRowCount(100);
        showAll("customers");
        assertThat(column("customers", 0)).isEqualTo(crfs.subList(8, crfs.size()));
        search("neighbour 207", "Sample Neighbour 207");
        window.table("customers").requireRowCount(1);
        assertThat(isShowing("showMore")).isFalse();
    }

    @Test
    void rowsThatComeLaterContinueTheOrder() {
        go("customers");
        window.table("customers").tableHeader().clickColumn(3);
        settle();
        window.table("customers").requireRowCount(100);
        window.table("customers").selectRows(3);
        String selected = column("customers", 3).get(3);
        showAll("customers");

        List<String> emails = column("customers", 3);
        // why: signs are sorted before digits
        assertThat(emails)
                .hasSize(MANY + 8)
                .doesNotHaveDuplicates()
                .isSortedAccordingTo(Comparator.comparing(email -> email.replace('@', '!')));
        assertThat(emails.get(execute(() -> table("customers").getSelectedRow())))
                .isEqualTo(selected);
    }

    @Test
    void allConnectionsAreShownPageByPageEvenIfTheDatabaseIsLostMeanwhile() {
        go("connections");
        office.gate().loseAfter(0);
        press("showMore");
        assertThat(told()).startsWith("This was not done: the database can't be reached");
        window.table("connections").requireRowCount(100);
        office.gate().open();
        showAll("connections");

        assertThat(column("connections", 5))
                .isEqualTo(office.admin().connections().list(ConnectionFilter.ALL, Optional.empty(), ALL).stream()
                        .map(row -> row.overview().connection().deviceId())
                        .toList())
                .hasSize(MANY + 10);
        assertThat(isShowing("notice")).isFalse();
    }

    @Test
    void theWholeTrailIsShownPageByPage() {
        go("audit");
        List<AuditLine> lines = office.admin().audit().list(AuditFilter.ALL, Optional.empty(), ALL);
        showAll("trail");

        assertThat(column("trail", 3))
                .isEqualTo(lines.stream()
                        .map(line -> line.entry().crf().map(Crf::toString).orElse(""))
                        .toList())
                .hasSizeGreaterThan(MANY);
        assertThat(column("trail", 4))
                .isEqualTo(lines.stream().map(line -> line.entry().details()).toList());
    }

    @Test
    void allLettersThatWereGivenUpAreShownOnceHoweverOftenMoreIsAskedFor() {
        office.admin().reminders().remindAll(ReminderFilter.ALL);
        Neighbours.giveUpAllLetters(office);
        List<FailedMail> letters = office.admin().mail().failed(Optional.empty(), ALL);
        go("outbox");
        office.gate().shutAfter(0);
        window.button("showMore").click();
        window.button("showMore").click();
        awaitBusy("the page is asked for", office.gate()::isWaitedAt);
        office.gate().open();
        settle();
        window.table("failed").requireRowCount(200);
        showAll("failed");

        assertThat(column("failed", 1))
                .isEqualTo(letters.stream().map(FailedMail::recipient).toList())
                .hasSize(MANY + 4);
    }

    @Test
    void whoOwesIsSortedByDueOverAllPages() {
        go("reminders");
        window.table("debtors").tableHeader().clickColumn(2);
        settle();
        window.label("debtors.count").requireText("100 of 234 rows");
        showAll("debtors");

        List<Debtor> owing = office.admin()
                .reminders()
                .owing(ReminderFilter.ALL, new DebtorOrder(DebtorColumn.DUE, false), Optional.empty(), ALL);
        assertThat(column("debtors", 0))
                .isEqualTo(owing.stream().map(debtor -> debtor.crf().toString()).toList())
                .hasSize(MANY + 4);
        assertThat(owing).isSortedAccordingTo(Comparator.comparing(Debtor::due));
    }

    @Test
    void allWhoOweAreShownPageByPage() {
        go("reminders");
        showAll("debtors");

        assertThat(column("debtors", 0))
                .isEqualTo(office.admin().reminders().owing(ReminderFilter.ALL, Optional.empty(), ALL).stream()
                        .map(debtor -> debtor.crf().toString())
                        .toList())
                .hasSize(MANY + 4);
    }

    /** Asks for more until there is none. */
    private void showAll(String table) {
        while (isShowing("showMore")) {
            int before = table(table).getRowCount();
            press("showMore");
            assertThat(table(table).getRowCount()).isGreaterThan(before);
        }
    }

    private JTable table(String name) {
        return window.table(name).target();
    }

    /** What a column shows, from the top to the bottom. */
    private List<String> column(String table, int column) {
        JTable read = table(table);
        return execute(() -> IntStream.range(0, read.getRowCount())
                .mapToObj(row -> Objects.toString(read.getModel().getValueAt(row, column), ""))
                .toList());
    }
}
