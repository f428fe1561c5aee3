package org.ctvms.demo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Toolkit;
import java.awt.datatransfer.DataFlavor;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.assertj.swing.fixture.DialogFixture;
import org.ctvms.core.connection.ServiceConnection;
import org.ctvms.core.customer.Crf;
import org.ctvms.core.customer.Customer;
import org.ctvms.core.language.Language;
import org.ctvms.demo.ui.look.Theme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CustomerAddWindowIT extends CustomersPages {
    @BeforeEach
    void begin() {
        goToTheCustomers();
    }

    @Test
    void theWizardAddsTheCustomerWithTheConnections() {
        DialogFixture wizard = wizard();
        picture("customer-wizard-empty");
        fillInThePerson(wizard, "+91 90000 20008");
        wizard.textBox("dateOfBirth").setText("24/11/1990");
        wizard.textBox("idProofType").setText("Passport");
        wizard.textBox("idProofNumber").setText("SAMPLE-1");
        picture("customer-wizard-person");
        next(wizard);
        wizard.textBox("deviceId").setText("BOX-8");
        click(wizard, "addToList");
        wizard.comboBox("service").selectItem("Broadband");
        wizard.textBox("deviceId").setText("login-8");
        wizard.textBox("registeredOn").setText("01/11/2026");
        wizard.textBox("billedFrom").setText("12/2026");
        picture("customer-wizard-connections");
        next(wizard);
        wizard.table("summary").requireRowCount(2);
        wizard.label("monthly").requireText("Each month: ₹898.50");
        picture("customer-wizard-confirmation");
        click(wizard, "create");
        assertThat(wizard.textBox("mailed").text()).contains("sample8@example.com");
        picture("customer-wizard-added");

        Crf crf = new Crf(Integer.parseInt(wizard.textBox("added.crf").text()));
        Customer added = office.admin().customers().find(crf);
        assertThat(added.name()).isEqualTo("Sample Customer 8");
        assertThat(added.dateOfBirth()).contains(LocalDate.of(1990, 11, 24));
        assertThat(added.address().lines()).containsExactly("House 8", "Example Street", "Sampleton", "India");
        assertThat(office.admin().connections().of(crf))
                .extracting(line -> line.connection().deviceId())
                .containsExactly("BOX-8", "login-8");
        ServiceConnection broadband =
                office.admin().connections().of(crf).get(1).connection();
        assertThat(broadband.registeredOn()).isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(broadband.billedFrom()).isEqualTo(YearMonth.of(2026, 12));
        click(wizard, "openDetails");
        window.label("title").requireText("Sample Customer 8");
        window.table("connections").requireRowCount(2);
    }

    @Test
    void aBadMobileIsRefusedBesideItsFieldBeforeTheNextStep() {
        DialogFixture wizard = wizard();
        fillInThePerson(wizard, "12");

        next(wizard);

        assertThat(wizard.textBox("mobile.problem").text()).contains("phone number");
        assertThat(wizard.button("next").target().isVisible()).isTrue();
        picture("customer-wizard-refused");
        leave(wizard);
        assertThat(office.admin().customers().search("Sample", Optional.empty(), 100))
                .hasSize(8);
    }

    @Test
    void aDeviceInUseLeadsBackToItsConnection() {
        DialogFixture wizard = wizard();
        fillInThePerson(wizard, "+91 90000 20008");
        next(wizard);
        wizard.textBox("deviceId").setText("BOX-8");
        click(wizard, "addToList");
        wizard.textBox("deviceId").setText("BOX-0");
        next(wizard);

        click(wizard, "create");

        assertThat(wizard.textBox("deviceId.problem").text()).startsWith("Another open connection has this device.");
        wizard.textBox("deviceId").requireText("BOX-0");
        wizard.table("newConnections").requireRowCount(1);
        picture("customer-wizard-device-refused");
        assertThat(office.admin().customers().search("Sample", Optional.empty(), 100))
                .hasSize(8);
        wizard.textBox("deviceId").setText("BOX-9");
        next(wizard);
        click(wizard, "create");
        assertThat(office.admin().customers().search("Customer 8", Optional.empty(), 100))
                .hasSize(1);
        click(wizard, "close");
        window.table("customers").requireRowCount(9);
    }

    @Test
    void aCrfThatWasEverUsedLeadsBackToThePerson() {
        DialogFixture wizard = wizard();
        fillInThePerson(wizard, "+91 90000 20008");
        wizard.textBox("crf").setText(office.crf(3).toString());
        next(wizard);
        wizard.textBox("deviceId").setText("BOX-8");
        next(wizard);

        click(wizard, "create");

        assertThat(wizard.textBox("crf.problem").text()).isNotBlank();
        assertThat(wizard.textBox("name").target().isShowing()).isTrue();
        leave(wizard);
    }

    @Test
    void theSameDeviceTwiceIsRefusedAtOnceAndAConnectionCanBeTakenOutAgain() {
        DialogFixture wizard = wizard();
        fillInThePerson(wizard, "+91 90000 20008");
        next(wizard);
        wizard.textBox("deviceId").setText("BOX-8");
        click(wizard, "addToList");
        wizard.textBox("deviceId").setText("box-8");
        click(wizard, "addToList");
        assertThat(wizard.textBox("deviceId.problem").text()).contains("in the list already");

        wizard.table("newConnections").selectRows(0);
        click(wizard, "removeConnection");
        click(wizard, "addToList");

        wizard.table("newConnections").requireRowCount(1);
        leave(wizard);
    }

    @Test
    void credentialsAreShownOnceWhereThereIsNoEmail() throws Exception {
        DialogFixture wizard = wizard();
        fillInThePerson(wizard, "+91 90000 20008");
        wizard.textBox("email").setText(" ");
        toTheConfirmation(wizard);
        assertThat(wizard.textBox("summary.email").text()).isEqualTo("No e-mail");
        assertThat(wizard.textBox("mailing").text()).startsWith("There is no e-mail address");
        picture("customer-wizard-no-email");
        click(wizard, "create");

        String userName = wizard.textBox("handOver.userName").text();
        String password = wizard.textBox("handOver.password").text();
        assertThat(wizard.textBox("notMailed").text()).startsWith("Not mailed");
        picture("customer-wizard-hand-over");
        click(wizard, "copyCredentials");
        assertThat(wizard.textBox("handedOver").text()).startsWith("The sign-in details are copied");
        assertThat((String) Toolkit.getDefaultToolkit().getSystemClipboard().getData(DataFlavor.stringFlavor))
                .contains("Sample Customer 8", userName, password);
        office.host().engine().replaceGeneratedPassword(userName, password, "sample password 8");

        click(wizard, "openDetails");
        assertThat(window.textBox("head.email").text()).isEqualTo("No e-mail");
        picture("customer-no-email");
        window.button("back").click();
        settle();
        search("Customer 8", "Sample Customer 8");
        assertThat(cell("customers", 0, 3)).isEqualTo("No e-mail");
        picture("customers-no-email");
    }

    @Test
    void credentialsAreHandedOverInTheDarkAndInIndonesian() {
        dress(Theme.DARK);
        speak(Language.INDONESIAN);
        DialogFixture wizard = wizard();
        fillInThePerson(wizard, "+91 90000 20008");
        wizard.textBox("email").setText("");
        toTheConfirmation(wizard);
        picture("customer-wizard-no-email-dark-indonesian");
        click(wizard, "create");
        assertThat(wizard.textBox("handOver.password").text()).isNotBlank();
        picture("customer-wizard-hand-over-dark-indonesian");
        click(wizard, "close");
    }

    @Test
    void sharedEmailIsWarnedOfAndNotRefused() {
        DialogFixture wizard = wizard();
        fillInThePerson(wizard, "+91 90000 20008");
        wizard.textBox("email").setText("SAMPLE3@example.com");
        toTheConfirmation(wizard);
        assertThat(wizard.textBox("mailing").text()).startsWith("Another customer has this e-mail address.");
        picture("customer-wizard-shared-email");

        click(wizard, "create");

        assertThat(wizard.textBox("mailed").text()).contains("SAMPLE3@example.com");
        click(wizard, "close");
    }

    @Test
    void theWizardIsReadableInTheDarkAndInIndonesian() {
        dress(Theme.DARK);
        speak(Language.INDONESIAN);
        DialogFixture wizard = wizard();
        picture("customer-wizard-dark-indonesian");
        click(wizard, "cancel");
    }

    private DialogFixture wizard() {
        window.button("add").click();
        return dialog();
    }

    private void fillInThePerson(DialogFixture wizard, String mobile) {
        wizard.textBox("name").setText("Sample Customer 8");
        wizard.textBox("mobile").setText(mobile);
        wizard.textBox("email").setText("sample8@example.com");
        wizard.textBox("house").setText("House 8");
        wizard.textBox("area").setText("Example Street");
        wizard.textBox("district").setText("Sampleton");
        wizard.textBox("country").setText("India");
    }

    private void next(DialogFixture wizard) {
        click(wizard, "next");
    }

    private void toTheConfirmation(DialogFixture wizard) {
        next(wizard);
        wizard.textBox("deviceId").setText("BOX-8");
        next(wizard);
    }

    private void click(DialogFixture wizard, String button) {
        wizard.button(button).click();
        settle();
    }

    /** Leaves it and throws away what was filled in. */
    private void leave(DialogFixture wizard) {
        wizard.button("cancel").click();
        question().button("discard").click();
        settle();
    }
}
