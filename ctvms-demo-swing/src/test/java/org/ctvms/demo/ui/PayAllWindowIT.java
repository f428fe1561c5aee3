package org.ctvms.demo.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.swing.edt.GuiActionRunner.execute;

import java.awt.event.KeyEvent;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.SwingUtilities;
import org.ctvms.core.connection.ConnectionOverview;
import org.ctvms.core.invoice.Invoice;
import org.ctvms.core.invoice.PaymentMode;
import org.ctvms.core.language.Language;
import org.ctvms.core.money.Money;
import org.ctvms.core.plan.ServiceType;
import org.ctvms.core.registration.NewConnection;
import org.ctvms.demo.ui.look.Theme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A customer who owes for two connections pays at once; and what Enter does before and after a payment. */
class PayAllWindowIT extends WindowTest {
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final int DEBTOR = 1;
    private static final String TOTAL = "₹1,697.50";

    @BeforeEach
    void connectTheDebtorTwice() {
        if (office != null) {
            var broadband = office.admin().plans().all().stream()
                    .filter(plan -> plan.service() == ServiceType.BROADBAND)
                    .findFirst()
                    .orElseThrow();
            office.admin().connections().add(office.crf(DEBTOR), NewConnection.of(broadband.id(), "login-1"));
        }
    }

    @Test
    void allConnectionsArePaidByOneConfirmationAndOnePrint() {
        int before = invoices().size();
        signInAsAdmin();
        choose();
        window.label("customer.due").requireText(TOTAL);

        press("payAll");
        await("the quote", () -> window.button("confirm").target().isEnabled());
        window.button("confirm").requireText("Collect " + TOTAL);
        window.textBox("quote.BOX-1").requireText("Settles 3 months.");
        window.textBox("quote.login-1").requireText("Settles 1 month.");
        assertThat(window.textBox("amount").target().isEditable()).isFalse();
        picture("collect-all");

        press("confirm");
        await("the documents", () -> isShowing("document.print"));

        List<Invoice> booked = invoices().subList(before, before + 2);
        assertThat(invoices()).hasSize(before + 2);
        assertThat(booked).extracting(Invoice::amount).containsExactly(Money.of("1198.50"), Money.of(499));
        assertThat(booked).allSatisfy(invoice -> assertThat(invoice.mode()).isEqualTo(PaymentMode.CASH));
        assertThat(due()).isEqualTo(Money.ZERO);
        window.label("received").requireText(TOTAL);
        window.textBox("receipt.invoice.BOX-1")
                .requireText(booked.get(0).number().toString());
        window.textBox("receipt.invoice.login-1")
                .requireText(booked.get(1).number().toString());
        window.textBox("receipt.totalDue").requireText("₹0.00");
        window.label("document.of").requireText("of 2");
        picture("collect-all-done");
    }

    @Test
    void allConnectionsArePaidByOneReference() {
        int before = invoices().size();
        signInAsAdmin();
        choose();
        press("payAll");
        await("the quote", () -> window.button("confirm").target().isEnabled());
        window.comboBox("mode").selectItem(1);
        window.textBox("reference").setText("SAMPLE-REF-1");
        settle();
        press("confirm");

        assertThat(invoices().subList(before, invoices().size()))
                .hasSize(2)
                .allSatisfy(invoice -> assertThat(invoice.reference()).contains("SAMPLE-REF-1"));
        assertThat(due()).isEqualTo(Money.ZERO);
    }

    @Test
    void oneOfTwoConnectionsLeavesTheOtherOnTheReceipt() {
        signInAsAdmin();
        choose();
        press("confirm");

        window.textBox("receipt.dueLeft").requireText("₹0.00");
        window.textBox("receipt.totalDue").requireText("₹499.00");
    }

    @Test
    void enterConfirmsAllAndThenTakesTheNextPayment() {
        int before = invoices().size();
        signInAsAdmin();
        choose();
        press("payAll");
        await("the focus", () -> window.button("confirm").target().isFocusOwner());

        window.robot().pressAndReleaseKeys(KeyEvent.VK_ENTER);
        settle();
        await("the receipt", () -> isShowing("received"));
        assertThat(defaultButton()).isEqualTo("next");
        await("the focus", () -> window.button("next").target().isFocusOwner());
        window.robot().pressAndReleaseKeys(KeyEvent.VK_ENTER);
        settle();

        await("the search", () -> isShowing("payer.search"));
        assertThat(defaultButton()).isEmpty();
        assertThat(invoices()).hasSize(before + 2);
    }

    @Test
    void paymentThatAnotherSeatTookIsRefusedAndMustBeQuotedAgain() {
        signInAsAdmin();
        choose();
        office.admin().payments().collectCash(office.connection(DEBTOR), Money.of(500));

        press("confirm");

        assertThat(window.textBox("amount.problem").text()).contains("₹698.50");
        window.button("confirm").requireDisabled();
        picture("collect-refused-by-another-seat");
        window.textBox("amount").setText("698.50");
        await("another quote", () -> window.button("confirm").target().isEnabled());
    }

    @Test
    void payAllIsCompleteInTheDarkAndInIndonesian() {
        signInAsAdmin();
        speak(Language.INDONESIAN);
        choose();
        press("payAll");
        await("the quote", () -> window.button("confirm").target().isEnabled());
        window.button("confirm").requireText("Terima ₹1.697,50");
        picture("collect-all-indonesian");
        speak(Language.ENGLISH);
        resize(1024, 700);
        dress(Theme.DARK);
        choose();
        press("payAll");
        await("the quote", () -> window.button("confirm").target().isEnabled());
        picture("collect-all-dark");
        press("confirm");
        await("the documents", () -> isShowing("document.print"));
        picture("collect-all-done-dark");
    }

    private void choose() {
        go("collect");
        if (isShowing("another")) {
            press("another");
        }
        window.textBox("payer.search").setText(office.crf(DEBTOR).toString());
        window.textBox("payer.search").focus();
        window.robot().pressAndReleaseKeys(KeyEvent.VK_ENTER);
        settle();
        settle();
    }

    private String defaultButton() {
        return execute(() -> Optional.ofNullable(
                        SwingUtilities.getRootPane(window.target().getComponent(0))
                                .getDefaultButton())
                .map(JButton::getName)
                .orElse(""));
    }

    private Money due() {
        return office.admin().connections().of(office.crf(DEBTOR)).stream()
                .map(ConnectionOverview::due)
                .reduce(Money.ZERO, Money::plus);
    }

    private List<Invoice> invoices() {
        return office.admin().invoices().issuedIn(NOVEMBER, Optional.empty(), 1000);
    }
}
