package org.ctvms.demo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Container;
import java.awt.event.KeyEvent;
import java.time.LocalDate;
import java.time.Year;
import javax.swing.JButton;
import javax.swing.SwingUtilities;
import org.assertj.swing.core.KeyPressInfo;
import org.ctvms.core.customer.Address;
import org.ctvms.core.customer.Contact;
import org.ctvms.core.customer.Customer;
import org.ctvms.core.language.Language;
import org.ctvms.core.statement.YearStatement;
import org.ctvms.demo.ui.look.Theme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CustomersWindowIT extends CustomersPages {
    @BeforeEach
    void begin() {
        goToTheCustomers();
    }

    @Test
    void everybodyIsListedUntilSomethingIsTyped() {
        window.table("customers").requireRowCount(8);
        picture("customers");
        dress(Theme.DARK);
        picture("customers-dark");
    }

    @Test
    void theScreenGrowsAndSpeaksIndonesian() {
        speak(Language.INDONESIAN);
        window.label("title").requireText("Pelanggan");
        picture("customers-indonesian");
        resize(1600, 1000);
        picture("customers-large");
    }

    @Test
    void aWordOfTheNameTheCrfOrDigitsOfTheMobileFindTheCustomer() {
        search("cust 5", "Sample Customer 5");
        search(office.crf(2).toString(), "Sample Customer 2");
        search("9000010007", "Sample Customer 7");

        window.table("customers").requireRowCount(1);
    }

    @Test
    void whereNobodyIsFoundTheScreenSaysHowToSearch() {
        window.textBox("customers.search").setText("nobody of that name");
        await("nobody is found", () -> window.label("customers.count").text().isEmpty());

        assertThat(window.textBox("empty").text()).contains("CRF");
        picture("customers-nobody");
    }

    @Test
    void textThatCannotBeSearchedIsRefused() {
        window.textBox("customers.search").setText("a".repeat(101));
        enter("customers.search");

        assertThat(notice()).isEqualTo("Use at most 100 characters.");
    }

    @Test
    void enterOpensTheOnlyOneFoundAndEscapeLeadsBack() {
        search("customer 1", "Sample Customer 1");
        enter("customers.search");

        window.label("title").requireText("Sample Customer 1");
        assertThat(window.textBox("head.email").text()).isEqualTo("sample1@example.com");
        window.label("head.userName")
                .requireText(office.admin().accounts().of(office.crf(1)).userName());
        window.table("connections").pressAndReleaseKey(KeyPressInfo.keyCode(KeyEvent.VK_ESCAPE));
        settle();
        window.label("title").requireText("Customers");
        window.table("customers").requireRowCount(1);
    }

    @Test
    void theDetailsShowAllThatBelongsToTheCustomer() {
        openCustomer(2);
        int payments = office.admin().paymentDetails(office.crf(2), Year.of(2026)).stream()
                .map(YearStatement::payments)
                .mapToInt(java.util.List::size)
                .sum();

        window.table("connections").requireRowCount(2);
        picture("customer-details");
        window.tabbedPane("tabs").selectTab("Payment details");
        assertThat(isShowing("year.BOX-2")).isTrue();
        picture("customer-details-year");
        window.tabbedPane("tabs").selectTab("Payments and invoices");
        window.table("invoices").requireRowCount(payments);
        picture("customer-details-payments");
        window.tabbedPane("tabs").selectTab("Complaints");
        assertThat(window.textBox("empty").text()).isNotBlank();
        window.tabbedPane("tabs").selectTab("History");
        assertThat(cell("history", 0, 1)).isNotBlank();
        picture("customer-details-history");
    }

    @Test
    void anotherYearShowsItsOwnPayments() {
        liveOnTo(LocalDate.of(2027, 1, 10));
        openCustomer(0);
        window.tabbedPane("tabs").selectTab("Payments and invoices");
        assertThat(window.comboBox("paymentsYear").contents()).containsExactly("2027", "2026");

        window.comboBox("paymentsYear").selectItem("2026");
        settle();

        assertThat(window.table("invoices").rowCount()).isPositive();
        window.comboBox("paymentsYear").requireSelection("2026");
    }

    @Test
    void whatIsDueAndComplainedOfIsShown() {
        openCustomer(1);

        window.button("collect").requireEnabled();
        assertThat(window.label("due").text()).isEqualTo(cell("connections", 0, 6));
        window.tabbedPane("tabs").selectTab("Complaints");
        window.table("customerComplaints").requireRowCount(1);
        picture("customer-details-complaints");
        dress(Theme.DARK);
        window.label("title").requireText("Sample Customer 1");
        picture("customer-details-dark");
    }

    @Test
    void whatIsLongOrLooksLikeMarkupIsShownAsItIsAndLeavesTheActionsInSight() {
        String name = "<html><b>Sample " + "Longname ".repeat(9).strip();
        Customer kept = office.admin().customers().find(office.crf(5));
        String part = "Long Part ".repeat(10).strip();
        office.admin()
                .customers()
                .change(new Customer(
                        kept.crf(),
                        name,
                        kept.dateOfBirth(),
                        new Address(part, part, part, part, part, "600001"),
                        kept.idProof(),
                        new Contact("+91 90000 10005", "sample" + "5".repeat(40) + "@example.com"),
                        kept.registeredOn(),
                        kept.removedOn()));

        search("longname", name);
        enter("customers.search");

        window.label("title").requireText(name);
        picture("customer-details-long");
        Container shown = window.target();
        JButton remove = window.button("remove").target();
        assertThat(SwingUtilities.convertPoint(remove, remove.getWidth(), 0, shown).x)
                .isLessThan(shown.getWidth());
    }

    @Test
    void whoOwesNothingHasNothingToCollect() {
        openCustomer(0);

        window.button("collect").requireDisabled();
    }
}
