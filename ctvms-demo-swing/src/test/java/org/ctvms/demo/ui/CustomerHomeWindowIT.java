package org.ctvms.demo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Point;
import java.time.YearMonth;
import org.assertj.swing.fixture.DialogFixture;
import org.ctvms.core.CustomerSession;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.language.Language;
import org.ctvms.core.money.Money;
import org.ctvms.core.registration.NewConnection;
import org.ctvms.demo.ui.look.Theme;
import org.junit.jupiter.api.Test;

class CustomerHomeWindowIT extends WindowTest {
    private static final int OWES = 5;
    private static final int PAID_UP = 4;
    private static final int TWO_CONNECTIONS = 2;

    /** Gives the customer another connection of each plan, the last of which is closed. */
    private void connectMore(int number) {
        ServiceConnection last = office.admin().plans().all().stream()
                .map(plan -> NewConnection.of(plan.id(), "second-" + plan.name()))
                .map(asked -> office.admin().connections().add(office.crf(number), asked))
                .reduce((earlier, later) -> later)
                .orElseThrow();
        office.admin().connections().close(last.id());
    }

    private CustomerSession customer(int number) {
        return office.host().engine().actAsCustomer(office.crf(number));
    }

    @Test
    void aCustomerSeesWhatIsDueAndPaysIt() {
        signInAsCustomer(OWES);
        window.label("title").requireText("Welcome, Sample Customer 5");
        window.label("due.login-5").requireText("₹1,497.00");
        window.label("totalDue").requireText("₹1,497.00");

        window.button("pay.login-5").click();
        DialogFixture dialog = dialog();
        await("the quote", () -> "₹0.00".equals(dialog.label("dueLeft").target().getText()));
        dialog.textBox("amount").requireText("1497.00");
        dialog.label("part.2026-09").requireText("₹499.00");
        dialog.label("expiry").requireText("15 Dec 2026");
        picture("pay");
        dialog.button("pay").requireText("Pay ₹1,497.00");
        dialog.textBox("reference").setText("UPI-SAMPLE-1");
        dialog.button("pay").click();
        DialogFixture paid = dialog("paid");
        settle();
        picture("paid");
        assertThat(customer(OWES).dashboard().due()).isEqualTo(Money.ZERO);
        long invoice =
                customer(OWES).dashboard().lastPayments().get(0).invoice().value();
        assertThat(paid.textBox("words").text()).contains("Invoice " + invoice, "September 2026: ₹499.00, settled");

        paid.button("openInvoice").click();
        settle();
        window.toggleButton("invoices").requireSelected();
        go("home");
        window.label("totalDue").requireText("₹0.00");
        window.button("invoice." + invoice).requireVisible();
        picture("home-paid");
    }

    @Test
    void aPartIsTakenForTheOldestMonth() {
        signInAsCustomer(OWES);
        window.button("pay.login-5").click();
        DialogFixture dialog = dialog();
        dialog.textBox("amount").setText("600");
        dialog.textBox("reference").setText("UPI-SAMPLE-2");
        settle();
        await(
                "the quote",
                () -> "₹897.00".equals(dialog.label("dueLeft").target().getText()));
        dialog.label("part.2026-09").requireText("₹499.00");
        dialog.label("part.2026-10").requireText("₹101.00");
        dialog.label("part.2026-11").requireText("–");
        dialog.button("pay").click();
        dialog("paid").button("close").click();
        settle();

        window.label("totalDue").requireText("₹897.00");
        assertThat(notice()).contains("₹600.00");
        assertThat(customer(OWES)
                        .payments()
                        .openCharges(office.connection(OWES))
                        .get(0)
                        .month())
                .isEqualTo(YearMonth.of(2026, 10));
    }

    @Test
    void moreThanIsDueIsRefusedBesideTheAmount() {
        signInAsCustomer(OWES);
        window.button("pay.login-5").click();
        DialogFixture dialog = dialog();
        dialog.textBox("amount").setText("5000");
        dialog.textBox("reference").setText("UPI-SAMPLE-3");
        await("the refusal", () -> isShowing("amount.problem"));
        dialog.button("pay").requireDisabled().requireText("Pay");

        assertThat(dialog.textBox("amount.problem").text()).isEqualTo("Enter at most ₹1,497.00: no more is due.");
        picture("pay-refused");
        dialog.button("cancel").click();
        settle();
        assertThat(customer(OWES).dashboard().due()).isEqualTo(Money.of(1497));
    }

    @Test
    void aReferenceOfAnotherPaymentIsRefusedBesideTheReference() {
        office.admin().payments().collectOnline(office.connection(1), Money.of(300), "UPI-SAMPLE-USED");
        signInAsCustomer(OWES);
        window.button("pay.login-5").click();
        DialogFixture dialog = dialog();
        dialog.textBox("reference").setText("UPI-SAMPLE-USED");
        await("the quote", () -> dialog.button("pay").target().isEnabled());
        dialog.button("pay").click();
        settle();

        assertThat(dialog.textBox("reference.problem").text())
                .isEqualTo("This reference was used for another payment. Check it.");
        dialog.button("cancel").click();
    }

    @Test
    void paymentsLeadToTheirInvoices() {
        signInAsCustomer(PAID_UP);
        long newest =
                customer(PAID_UP).dashboard().lastPayments().get(0).invoice().value();
        window.button("invoice." + newest).click();
        settle();

        window.toggleButton("invoices").requireSelected();
        go("home");
        window.button("allComplaints").click();
        settle();
        window.toggleButton("complaints").requireSelected();
    }

    @Test
    void everyConnectionHasItsCard() {
        connectMore(1);
        signInAsCustomer(1);

        window.label("due.BOX-1").requireText("₹1,198.50");
        window.button("pay.second-Family").requireVisible();
        picture("home");
        window.moveTo(new Point(0, 0));
        resize(1600, 1000);
        picture("home-large");
    }

    @Test
    void itSpeaksIndonesian() {
        signInAsCustomer(OWES);
        speak(Language.INDONESIAN);
        window.label("title").requireText("Selamat datang, Sample Customer 5");
        picture("home-indonesian");
    }

    @Test
    void itIsReadableInTheDark() {
        signInAsCustomer(TWO_CONNECTIONS);
        dress(Theme.DARK);
        window.label("totalDue").requireText("₹0.00");
        picture("home-dark");
        dress(Theme.LIGHT);
    }
}
