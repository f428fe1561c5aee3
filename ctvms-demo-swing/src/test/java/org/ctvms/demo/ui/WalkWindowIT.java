package org.ctvms.demo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.swing.fixture.DialogFixture;
import org.ctvms.core.complaint.ComplaintFilter;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.mail.MailKind;
import org.ctvms.core.money.Money;
import org.junit.jupiter.api.Test;

/** The way of one customer, from the first day to a complaint that is resolved, on both sides of the counter. */
class WalkWindowIT extends CustomersPages {
    private static final String ADDRESS = "walker@example.com";

    @Test
    void aNewCustomerPaysComplainsAndIsHelped() {
        Crf crf = addedByTheOffice();
        paidInCash(crf);
        signOut();

        firstSignIn(crf);
        paysTheRestOnline(crf);
        complains();
        signOut();

        resolvedByTheOffice();
        signOut();

        readByTheCustomer(crf);
    }

    private Crf addedByTheOffice() {
        goToTheCustomers();
        window.button("add").click();
        DialogFixture wizard = dialog();
        wizard.textBox("name").setText("Sample Walker");
        wizard.textBox("mobile").setText("+91 90000 30009");
        wizard.textBox("email").setText(ADDRESS);
        wizard.textBox("house").setText("House 9");
        wizard.button("next").click();
        settle();
        wizard.comboBox("service").selectItem("Broadband");
        wizard.textBox("deviceId").setText("login-walker");
        wizard.button("next").click();
        settle();
        wizard.button("create").click();
        settle();
        Crf crf = new Crf(Integer.parseInt(wizard.textBox("added.crf").text()));
        wizard.button("openDetails").click();
        settle();
        window.label("title").requireText("Sample Walker");
        return crf;
    }

    private void paidInCash(Crf crf) {
        press("collect");
        await("the quote", () -> window.button("confirm").target().isEnabled());
        window.textBox("amount").setText("300");
        await(
                "the quote of a part",
                () -> window.button("confirm").target().getText().contains("300")
                        && window.button("confirm").target().isEnabled());
        press("confirm");
        settle();
        assertThat(due(crf)).isEqualTo(Money.of("199"));
        picture("walk-paid");
    }

    private void firstSignIn(Crf crf) {
        office.host().engine().mail().deliverDue();
        String generated = office.host().catcher().orElseThrow().take().of(MailKind.CREDENTIALS).stream()
                .filter(mail -> mail.recipient().equals(ADDRESS))
                .flatMap(mail -> mail.password().stream())
                .findFirst()
                .orElseThrow();
        window.toggleButton("customer").click();
        window.textBox("userName").setText(userName(crf));
        window.textBox("password").setText(generated);
        press("signIn");
        window.textBox("password").setText(SmallOffice.PASSWORD);
        window.textBox("again").setText(SmallOffice.PASSWORD);
        press("setPassword");
        signIn("customer", userName(crf));
        window.label("title").requireText("Welcome, Sample Walker");
    }

    private void paysTheRestOnline(Crf crf) {
        window.button("pay.login-walker").click();
        DialogFixture pay = dialog();
        await("the quote", () -> "₹0.00".equals(pay.label("dueLeft").target().getText()));
        pay.textBox("reference").setText("SAMPLE-WALK-1");
        pay.button("pay").click();
        dialog("paid").button("openInvoice").click();
        settle();
        assertThat(due(crf)).isEqualTo(Money.ZERO);
        window.toggleButton("invoices").requireSelected();
        picture("walk-invoice");
    }

    private void complains() {
        go("complaints");
        window.button("new").click();
        dialog().comboBox("type").selectItem("Slow internet");
        dialog().textBox("text").setText("Slower every evening.");
        dialog().button("send").click();
        settle();
        assertThat(notice()).contains("1002");
    }

    private void resolvedByTheOffice() {
        signInAsAdmin();
        go("complaints");
        window.table("complaints").selectRows(0);
        settle();
        window.textBox("complaint").requireText("Slower every evening.");
        window.button("resolve").click();
        dialog().textBox("note").setText("The splitter was replaced.");
        dialog().button("doResolve").click();
        settle();
        assertThat(office.admin().complaints().count().resolved()).isEqualTo(1);
    }

    private void readByTheCustomer(Crf crf) {
        signIn("customer", userName(crf));
        go("complaints");
        window.table("complaints").selectRows(0);
        settle();
        window.textBox("resolution").requireText("The splitter was replaced.");
        picture("walk-resolved");
        assertThat(office.host().engine().actAsCustomer(crf).dashboard().openComplaints())
                .isEmpty();
        assertThat(office.admin().complaints().list(ComplaintFilter.ALL.of(crf), java.util.Optional.empty(), 10))
                .hasSize(1);
    }

    private String userName(Crf crf) {
        return office.admin().accounts().of(crf).userName();
    }

    private Money due(Crf crf) {
        return office.host().engine().actAsCustomer(crf).connections().due();
    }
}
