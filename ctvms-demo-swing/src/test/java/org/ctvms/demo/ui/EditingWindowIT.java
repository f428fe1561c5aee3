package org.ctvms.demo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.util.stream.IntStream;
import org.assertj.swing.fixture.JPopupMenuFixture;
import org.assertj.swing.fixture.JTextComponentFixture;
import org.ctvms.core.language.Language;
import org.ctvms.demo.ui.look.Theme;
import org.junit.jupiter.api.Test;

class EditingWindowIT extends WindowTest {
    private static final String DEBTOR = "103";

    private void press(JTextComponentFixture field, int key, int... held) {
        field.focus();
        IntStream.of(held).forEach(window.robot()::pressKey);
        window.robot().pressAndReleaseKeys(key);
        IntStream.of(held).forEach(window.robot()::releaseKey);
        settle();
    }

    private void openCollect() {
        go("collect");
        window.textBox("payer.search").setText(DEBTOR);
        await("the customer is found", () -> window.table("payer").target().getRowCount() == 1);
        window.robot().pressAndReleaseKeys(KeyEvent.VK_ENTER);
        await("the payment is prepared", () -> isShowing("amount"));
    }

    @Test
    void whatIsTypedCanBeUndoneAndRedone() {
        signInAsAdmin();
        go("settings");
        JTextComponentFixture name = window.textBox("operatorName");
        String before = name.text();
        name.focus();
        press(name, KeyEvent.VK_END);
        name.enterText(" two words");
        name.requireText(before + " two words");

        press(name, KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
        name.requireText(before + " two ");
        for (int step = 0; step < 4; step++) {
            press(name, KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
        }
        name.requireText(before);
        for (int step = 0; step < 5; step++) {
            press(name, KeyEvent.VK_Y, KeyEvent.VK_CONTROL);
        }
        name.requireText(before + " two words");
        press(name, KeyEvent.VK_A, KeyEvent.VK_CONTROL);
        name.enterText("x");
        press(name, KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
        name.requireText(before + " two words");
    }

    @Test
    void whatTheProgramWroteIsNotUndone() {
        signInAsAdmin();
        openCollect();
        JTextComponentFixture amount = window.textBox("amount");
        amount.focus();
        press(amount, KeyEvent.VK_Z, KeyEvent.VK_CONTROL);

        amount.requireText("1198.50");
    }

    @Test
    void everyFieldHasAMenu() {
        signInAsAdmin();
        go("settings");
        resize(1024, 700);
        JTextComponentFixture address = window.textBox("operatorAddress");
        String before = address.text();
        JPopupMenuFixture menu = address.showPopupMenu();
        menu.menuItemWithPath("Undo").requireDisabled();
        menu.menuItemWithPath("Cut").requireDisabled();
        picture("edit-menu");
        menu.menuItemWithPath("Select all").click();
        settle();
        assertThat(address.target().getSelectedText()).isEqualTo(before);
        address.showPopupMenu().menuItemWithPath("Cut").requireEnabled().click();
        settle();
        address.requireText("");
        address.showPopupMenu().menuItemWithPath("Paste").click();
        settle();
        address.requireText(before);
        address.showPopupMenu().menuItemWithPath("Undo").click();
        settle();
        address.requireText("");
        press(address, KeyEvent.VK_F10, KeyEvent.VK_SHIFT);
        picture("edit-menu-by-keys");
        press(address, KeyEvent.VK_ESCAPE);
        JPopupMenuFixture fixed = window.textBox("zone").showPopupMenu();
        fixed.menuItemWithPath("Paste").requireDisabled();
        fixed.menuItemWithPath("Copy").requireEnabled().click();
    }

    @Test
    void themeAndLanguageKeepAPaymentThatIsTyped() {
        signInAsAdmin();
        openCollect();
        window.comboBox("mode").selectItem(1);
        window.textBox("amount").setText("500.00");
        window.textBox("reference").setText("SAMPLE-REF-9");
        settle();
        dress(Theme.DARK);

        window.label("customer.name").requireText("Sample Customer 3");
        window.textBox("amount").requireText("500.00");
        window.textBox("reference").requireText("SAMPLE-REF-9");
        speak(Language.INDONESIAN);
        window.textBox("amount").requireText("500,00");
        window.textBox("reference").requireText("SAMPLE-REF-9");
        await("the quote", () -> window.button("confirm").target().isEnabled());
        picture("kept-payment");
    }

    @Test
    void themeAndLanguageKeepWhatIsTypedOnScreensInTheBackground() {
        signInAsAdmin();
        go("settings");
        window.textBox("operatorName").setText("Half Typed");
        window.textBox("minimumPayment").setText("300.00");
        window.tabbedPane("tabs").selectTab(1);
        window.radioButton("sent").click();
        window.textBox("smtp.host").setText("mail.example.com");
        go("customers");
        window.textBox("customers.search").setText("Customer 5");
        await("the customer is found", () -> window.table("customers").target().getRowCount() == 1);
        speak(Language.INDONESIAN);
        dress(Theme.DARK);

        window.textBox("customers.search").requireText("Customer 5");
        await("the customer is found", () -> window.table("customers").target().getRowCount() == 1);
        go("settings");
        window.textBox("smtp.host").requireText("mail.example.com").requireEnabled();
        window.tabbedPane("tabs").selectTab(0);
        window.textBox("operatorName").requireText("Half Typed");
        window.textBox("minimumPayment").requireText("300,00");
        picture("kept-settings");
    }

    @Test
    void themeAndLanguageKeepOwnDetailsThatAreTyped() {
        signInAsCustomer(1);
        go("own");
        await("the details", () -> !window.textBox("mobile").text().isEmpty());
        window.textBox("house").setText("House 99");
        settle();
        speak(Language.INDONESIAN);
        dress(Theme.DARK);

        window.textBox("house").requireText("House 99");
        assertThat(window.textBox("mobile").text()).isNotEmpty();
        picture("kept-own-details");
    }

    @Test
    void theSignInKeepsWhatIsTyped() {
        window.textBox("userName").setText("sample");
        window.textBox("password").setText("secret");
        window.toggleButton("customer").click();
        settle();
        speak(Language.INDONESIAN);

        window.textBox("userName").requireText("sample");
        window.textBox("password").requireText("secret");
        window.toggleButton("customer").requireSelected();
    }
}
