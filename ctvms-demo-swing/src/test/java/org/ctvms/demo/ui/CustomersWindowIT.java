package org.ctvms.demo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import org.assertj.swing.core.KeyPressInfo;
import org.assertj.swing.timing.Condition;
import org.assertj.swing.timing.Pause;
import org.ctvms.core.mail.Language;
import org.ctvms.core.money.Money;
import org.ctvms.demo.ui.look.Theme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CustomersWindowIT extends WindowTest {
    private static final int NAME = 1;

    @BeforeEach
    void goToTheCustomers() {
        signInAsAdmin();
        go("customers");
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
        picture("customers-indonesian");
        resize(1600, 1000);
        picture("customers-large");
    }

    @Test
    void aWordOfTheNameTheCrfOrDigitsOfTheMobileFindTheCustomer() {
        search("customer 5");
        assertThat(foundName(0)).isEqualTo("Sample Customer 5");

        search(office.crf(2).toString());
        assertThat(foundName(0)).isEqualTo("Sample Customer 2");

        search("9000010007");
        assertThat(foundName(0)).isEqualTo("Sample Customer 7");
    }

    @Test
    void whereNobodyIsFoundTheScreenSaysHowToSearch() {
        window.textBox("search").setText("nobody of that name");
        waitForRows(0);

        assertThat(window.textBox("empty").text()).contains("CRF");
        picture("customers-nobody");
    }

    @Test
    void enterOpensTheOnlyOneFoundAndEscapeLeadsBack() {
        search("customer 1");
        window.textBox("search").pressAndReleaseKey(KeyPressInfo.keyCode(KeyEvent.VK_ENTER));
        settle();

        window.label("title").requireText("Sample Customer 1");
        assertThat(window.textBox("head.email").text()).isEqualTo("sample1@example.com");
        assertThat(window.textBox("head.userName").text())
                .isEqualTo(office.admin().accounts().of(office.crf(1)).userName());
        window.table("connections").pressAndReleaseKey(KeyPressInfo.keyCode(KeyEvent.VK_ESCAPE));
        settle();
        window.label("title").requireText("Customers");
        window.table("customers").requireRowCount(1);
    }

    @Test
    void theDetailsShowAllThatBelongsToTheCustomer() {
        open(0);

        Money due = office.admin().connections().of(office.crf(0)).get(0).due();
        assertThat(window.table("connections")
                        .valueAt(org.assertj.swing.data.TableCell.row(0).column(6)))
                .isEqualTo(window.label("due").text());
        assertThat(due.isPositive()).isEqualTo(window.button("collect").isEnabled());
        picture("customer-details");
        window.tabbedPane("tabs").selectTab("Year");
        picture("customer-year");
        window.tabbedPane("tabs").selectTab("Payments and invoices");
        int payments = office.admin()
                .paymentDetails(office.crf(0), java.time.Year.of(2026))
                .get(0)
                .payments()
                .size();
        window.table("invoices").requireRowCount(payments);
        picture("customer-payments");
        window.tabbedPane("tabs").selectTab("Complaints");
        window.table("customerComplaints").requireRowCount(0);
        window.tabbedPane("tabs").selectTab("History");
        assertThat(window.table("history").rowCount()).isGreaterThan(payments);
        picture("customer-history");
    }

    @Test
    void complaintsOfTheCustomerAreShown() {
        open(1);
        window.tabbedPane("tabs").selectTab("Complaints");

        window.table("customerComplaints").requireRowCount(1);
        picture("customer-complaints");
        dress(Theme.DARK);
    }

    private void open(int number) {
        search(office.crf(number).toString());
        window.textBox("search").pressAndReleaseKey(KeyPressInfo.keyCode(KeyEvent.VK_ENTER));
        settle();
    }

    private void search(String text) {
        window.textBox("search").setText(text);
        waitForRows(1);
    }

    private void waitForRows(int rows) {
        Pause.pause(new Condition("the table has " + rows + " rows") {
            @Override
            public boolean test() {
                return window.table("customers").rowCount() == rows;
            }
        });
        settle();
    }

    private String foundName(int row) {
        return window.table("customers")
                .valueAt(org.assertj.swing.data.TableCell.row(row).column(NAME));
    }
}
