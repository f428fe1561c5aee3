package org.ctvms.demo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.assertj.swing.core.NameMatcher;
import org.ctvms.core.connection.ConnectionId;
import org.ctvms.core.customer.Contact;
import org.ctvms.core.customer.Customer;
import org.ctvms.core.invoice.Invoice;
import org.ctvms.core.invoice.InvoiceNumber;
import org.ctvms.core.invoice.PaymentMode;
import org.ctvms.core.language.Language;
import org.ctvms.core.money.Money;
import org.ctvms.demo.ui.admin.collect.CollectScreen;
import org.ctvms.demo.ui.look.Theme;
import org.junit.jupiter.api.Test;

class CollectWindowIT extends WindowTest {
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final int DEBTOR = 1;
    private static final String DUE = "₹1,198.50";

    @Test
    void allThatIsDueIsTakenInCashOnceHoweverOftenItIsClicked() {
        int before = invoices().size();
        signInAsAdmin();
        find("");
        picture("collect");
        choose(DEBTOR);
        picture("collect-quote");

        window.button("confirm").requireText("Collect " + DUE).doubleClick();
        settle();
        settle();

        Invoice invoice = invoices().get(before);
        assertThat(invoices()).hasSize(before + 1);
        assertThat(invoice.amount()).isEqualTo(Money.of("1198.50"));
        assertThat(invoice.mode()).isEqualTo(PaymentMode.CASH);
        assertThat(due(DEBTOR)).isEqualTo(Money.ZERO);
        window.label("received").requireText(DUE);
        window.textBox("receipt.invoice").requireText(invoice.number().toString());
        assertThat(window.textBox("mail").text()).contains("sample1@example.com");
        assertThat(window.button("document.print").target().isShowing()).isTrue();
        picture("collect-done");
    }

    @Test
    void moreThanIsDueIsRefusedBesideTheAmount() {
        signInAsAdmin();
        choose(DEBTOR);

        type("5000");

        await("the refusal", () -> has("amount.problem"));
        window.textBox("amount.problem").requireText("Enter at most ₹1,198.50: no more is due.");
        window.button("confirm").requireDisabled();
        picture("collect-refused");
        type("100");
        await("another refusal", () -> has("amount.problem"));
        assertThat(window.textBox("amount.problem").text()).isEqualTo("Enter at least ₹250.00.");
        type("abc");
        await("another refusal", () -> has("amount.problem"));
        assertThat(window.textBox("amount.problem").text()).isEqualTo("Enter an amount like 499.50.");
        assertThat(due(DEBTOR)).isEqualTo(Money.of("1198.50"));
    }

    @Test
    void aPartPaymentIsToldBeforeItIsBooked() {
        signInAsAdmin();
        choose(DEBTOR);

        type("500");
        window.robot().pressAndReleaseKeys(KeyEvent.VK_ENTER);
        await("the quote", () -> window.button("confirm").target().isEnabled());

        window.textBox("quote")
                .requireText("Settles 1 month and pays part of October 2026, of which ₹299.00 stays open.");
        window.label("quote.dueLeft").requireText("₹698.50");
        assertThat(due(DEBTOR)).isEqualTo(Money.of("1198.50"));
        window.textBox("amount").focus();
        window.robot().pressAndReleaseKeys(KeyEvent.VK_ENTER);
        settle();
        settle();
        assertThat(due(DEBTOR)).isEqualTo(Money.of("698.50"));
        assertThat(window.textBox("receipt.months").text()).isEqualTo("September 2026\nOctober 2026 (part)");
    }

    @Test
    void anOnlinePaymentNeedsItsReference() {
        signInAsAdmin();
        choose(DEBTOR);

        window.comboBox("mode").selectItem(1);
        settle();
        press("confirm");
        window.textBox("reference.problem").requireText("Fill this in.");
        assertThat(due(DEBTOR)).isEqualTo(Money.of("1198.50"));
        picture("collect-reference");
        window.textBox("reference").setText("SAMPLE-REF-1");
        press("confirm");

        InvoiceNumber number = new InvoiceNumber(
                Long.parseLong(window.textBox("receipt.invoice").text()));
        assertThat(office.admin().invoices().find(number).reference()).contains("SAMPLE-REF-1");
        press("openInvoice");
        settle();
        window.label("title").requireText("Invoices");
        assertThat(window.table("invoices").target().getSelectedRow()).isNotNegative();
    }

    @Test
    void whereNothingIsDueNothingCanBeTaken() {
        signInAsAdmin();
        choose(0);

        window.textBox("quote").requireText("Nothing is due on this connection.");
        window.button("confirm").requireDisabled();
        type("300");

        await("the refusal", () -> has("amount.problem"));
        window.textBox("amount.problem").requireText("Nothing is due on this connection.");
    }

    @Test
    void anotherScreenLeadsStraightToAConnection() {
        signInAsAdmin();
        go("collect");
        CollectScreen screen = window.robot().finder().findByType(CollectScreen.class, true);

        ConnectionId second = office.admin()
                .connections()
                .of(office.crf(2))
                .get(1)
                .connection()
                .id();
        onEventThread(() -> screen.open(office.crf(2), second));
        settle();
        settle();

        assertThat(window.table("payable").target().getSelectedRow()).isEqualTo(1);
        window.label("customer.name").requireText("Sample Customer 2");
    }

    @Test
    void whoeverHasJustThatCrfComesFirst() {
        Customer first = office.admin().customers().find(office.crf(0));
        office.admin()
                .customers()
                .change(new Customer(
                        first.crf(),
                        first.name(),
                        first.dateOfBirth(),
                        first.address(),
                        first.idProof(),
                        new Contact("+91 90000 10103", first.contact().email()),
                        first.registeredOn(),
                        first.removedOn()));
        signInAsAdmin();

        choose(3);

        window.label("customer.name").requireText("Sample Customer 3");
    }

    @Test
    void theScreenIsCompleteInTheDarkInIndonesianAndLarge() {
        signInAsAdmin();
        choose(7);
        resize(1600, 1000);
        picture("collect-large");
        resize(1024, 700);
        dress(Theme.DARK);
        choose(5);
        picture("collect-dark");
        speak(Language.INDONESIAN);
        choose(3);
        picture("collect-indonesian");

        window.button("confirm").requireText("Terima ₹1.198,50");
    }

    private void find(String text) {
        go("collect");
        if (isShowing("another")) {
            press("another");
        }
        window.textBox("payer.search").setText(text);
    }

    /** Finds the customer of that number by the CRF, takes them with Enter, and waits for the quote. */
    private void choose(int number) {
        find(office.crf(number).toString());
        window.textBox("payer.search").focus();
        window.robot().pressAndReleaseKeys(KeyEvent.VK_ENTER);
        settle();
        settle();
    }

    private void type(String amount) {
        window.textBox("amount").setText(amount);
    }

    private boolean has(String problem) {
        return window.robot().finder().findAll(new NameMatcher(problem, true)).size() == 1;
    }

    private Money due(int number) {
        return office.admin().connections().find(office.connection(number)).due();
    }

    private List<Invoice> invoices() {
        return office.admin().invoices().issuedIn(NOVEMBER, Optional.empty(), 1000);
    }
}
