package org.ctvms.demo.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.swing.edt.GuiActionRunner.execute;

import java.time.YearMonth;
import java.util.Optional;
import javax.swing.JTable;
import javax.swing.JTextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A search whose answer comes late never acts on the rows of an earlier one. */
class CustomerSearchWindowIT extends CustomersPages {
    @BeforeEach
    void signIn() {
        signInAsAdmin();
    }

    @AfterEach
    void openTheGate() {
        if (office != null) {
            office.gate().open();
        }
    }

    @Test
    void enterDuringASearchTakesTheCustomerWhoWasTyped() {
        go("collect");
        typeWhileTheDatabaseWaits("payer", office.crf(5).toString());
        assertThat(table("payer").getSelectedRow()).isEqualTo(-1);

        pressEnter("payer");
        assertThat(isShowing("confirm")).isFalse();
        letTheDatabaseAnswer();

        window.label("customer.name").requireText("Sample Customer 5");
        picture("collect-late-answer");
    }

    @Test
    void whoTypesOnAfterEnterIsNotTakenToTheEarlierCustomer() {
        go("collect");
        typeWhileTheDatabaseWaits("payer", office.crf(5).toString());

        pressEnter("payer");
        onEventThread(() -> field("payer").setText("nobody of that name"));
        letTheDatabaseAnswer();

        assertThat(isShowing("confirm")).isFalse();
        assertThat(table("payer").getSelectedRow()).isEqualTo(-1);
    }

    @Test
    void enterTwiceDuringASearchBooksNothing() {
        go("collect");
        int invoices = invoices();
        typeWhileTheDatabaseWaits("payer", office.crf(5).toString());

        pressEnter("payer");
        pressEnter("payer");
        letTheDatabaseAnswer();

        window.label("customer.name").requireText("Sample Customer 5");
        assertThat(invoices()).isEqualTo(invoices);
    }

    @Test
    void enterDuringASearchWithSeveralMatchesOpensNobody() {
        go("collect");
        typeWhileTheDatabaseWaits("payer", "sample");

        pressEnter("payer");
        letTheDatabaseAnswer();

        assertThat(isShowing("confirm")).isFalse();
        assertThat(table("payer").getSelectedRow()).isZero();
        String first = firstName("payer");
        pressEnter("payer");
        settle();
        window.label("customer.name").requireText(first);
    }

    @Test
    void rowsOfAnEarlierSearchCannotBeOpened() {
        go("customers");
        typeWhileTheDatabaseWaits("customers", office.crf(5).toString());

        onEventThread(() -> {
            table("customers").setRowSelectionInterval(1, 1);
            table("customers").getActionMap().get("open").actionPerformed(null);
        });
        letTheDatabaseAnswer();

        window.label("title").requireText("Customers");
        window.table("customers").requireRowCount(1);
    }

    @Test
    void enterDuringASearchOpensTheCustomerInTheListToo() {
        go("customers");
        typeWhileTheDatabaseWaits("customers", office.crf(3).toString());

        pressEnter("customers");
        letTheDatabaseAnswer();

        window.label("title").requireText("Sample Customer 3");
    }

    @Test
    void enterOnAnEmptyFieldChoosesNobody() {
        go("collect");

        pressEnter("payer");
        settle();

        assertThat(isShowing("confirm")).isFalse();
        assertThat(execute(() -> table("payer").isFocusOwner())).isTrue();
    }

    private void typeWhileTheDatabaseWaits(String search, String text) {
        office.gate().shutAfter(0);
        onEventThread(() -> field(search).setText(text));
        awaitBusy("the search waits for the database", office.gate()::isWaitedAt);
    }

    private void letTheDatabaseAnswer() {
        office.gate().open();
        settle();
        settle();
    }

    private void pressEnter(String search) {
        onEventThread(() -> {
            field(search).requestFocusInWindow();
            field(search).postActionEvent();
        });
    }

    private JTextField field(String search) {
        return (JTextField) window.textBox(search + ".search").target();
    }

    private JTable table(String name) {
        return window.table(name).target();
    }

    private String firstName(String name) {
        JTable table = table(name);
        return execute(() -> table.getValueAt(0, 1).toString());
    }

    private int invoices() {
        return office.admin()
                .invoices()
                .issuedIn(YearMonth.of(2026, 11), Optional.empty(), 1000)
                .size();
    }
}
