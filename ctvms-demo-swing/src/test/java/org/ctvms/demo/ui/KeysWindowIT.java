package org.ctvms.demo.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.swing.edt.GuiActionRunner.execute;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.event.KeyEvent;
import java.util.List;
import javax.swing.JLabel;
import javax.swing.SwingUtilities;
import org.assertj.swing.fixture.DialogFixture;
import org.ctvms.core.language.Language;
import org.ctvms.demo.ui.look.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The office works by keyboard: keys lead to screens, the focus follows, and F1 and tool tips name the keys. */
class KeysWindowIT extends CustomersPages {
    private void control(int key) {
        window.robot().pressKey(KeyEvent.VK_CONTROL);
        window.robot().pressAndReleaseKeys(key);
        window.robot().releaseKey(KeyEvent.VK_CONTROL);
        settle();
    }

    private static Component focused() {
        return execute(
                () -> KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner());
    }

    private static boolean isInAScreen(Component component) {
        return component instanceof Screen || SwingUtilities.getAncestorOfClass(Screen.class, component) != null;
    }

    @Test
    void focusIsInTheScreenAfterSigningIn() {
        signInAsAdmin();

        assertThat(focused()).matches(KeysWindowIT::isInAScreen, "is in the screen");
    }

    @Test
    void focusFollowsTheDigitsIntoTheScreens() {
        signInAsAdmin();

        for (int key = KeyEvent.VK_1; key <= KeyEvent.VK_9; key++) {
            control(key);
            assertThat(focused()).as("Ctrl+" + (char) key).matches(KeysWindowIT::isInAScreen, "is in the screen");
        }
        control(KeyEvent.VK_2);
        assertThat(focused().getName()).isEqualTo("customers.search");
        control(KeyEvent.VK_4);
        assertThat(focused().getName()).isEqualTo("payer.search");
    }

    @Test
    void controlFLeadsToTheSearchOfEachScreen() {
        signInAsAdmin();

        assertThat(found("customers")).isEqualTo("customers.search");
        assertThat(found("collect")).isEqualTo("payer.search");
        assertThat(found("details")).isEqualTo("crf");
        assertThat(found("complaints")).isEqualTo("crf");
        assertThat(found("audit")).isEqualTo("by");
    }

    private String found(String screen) {
        go(screen);
        execute(() -> window.toggleButton(screen).target().requestFocusInWindow());
        settle();
        control(KeyEvent.VK_F);
        return focused().getName();
    }

    @Test
    void controlFOnACustomerLeadsBackToTheSearch() {
        goToTheCustomers();
        openCustomer(1);

        control(KeyEvent.VK_F);

        window.label("title").requireText("Customers");
        assertThat(focused().getName()).isEqualTo("customers.search");
    }

    @Test
    void choosingCustomersLeadsToTheList() {
        goToTheCustomers();
        openCustomer(1);
        go("customers");
        window.label("title").requireText("Customers");

        openCustomer(2);
        go("dashboard");
        control(KeyEvent.VK_2);
        window.label("title").requireText("Customers");
        assertThat(focused().getName()).isEqualTo("customers.search");
    }

    @Test
    void goingToACustomerStillOpensTheCustomer() {
        signInAsAdmin();
        go("complaints");
        window.table("complaints").selectRows(0);
        settle();
        press("toCustomer");

        assertThat(window.label("title").text()).startsWith("Sample Customer");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void f1ShowsTheKeysOfTheScreen(Language language) {
        speak(language);
        goToTheCustomers();
        window.pressAndReleaseKeys(KeyEvent.VK_F1);
        DialogFixture keys = dialog("keys");
        settle();

        List<String> words = labels(keys);
        assertThat(words)
                .contains("F1", "Ctrl+F", window.button("add").target().getToolTipText())
                .anyMatch(line -> line.contains("Ctrl+9"));
        picture("keys-" + language);
        keys.button("close").click();
        settle();
    }

    @Test
    void f1ShowsTheKeysOfADialog() {
        signInAsAdmin();
        go("plans");
        window.button("add").click();
        dialog().pressAndReleaseKeys(KeyEvent.VK_F1);
        DialogFixture keys = dialog("keys");
        settle();
        assertThat(labels(keys)).contains("Esc").anyMatch(line -> line.startsWith("Alt+"));
        picture("keys-dialog");
        keys.button("close").click();
        settle();
        dialog().button("cancel").click();
        settle();
    }

    private static List<String> labels(DialogFixture dialog) {
        return execute(() -> WindowParts.of(dialog.target()).of(JLabel.class).stream()
                .map(JLabel::getText)
                .toList());
    }

    @Test
    void toolTipsNameTheKeys() {
        goToTheCustomers();

        window.toggleButton("customers").requireToolTip("Ctrl+2");
        window.button("add").requireToolTip("Ctrl+N, Alt+A");
        dress(Theme.DARK);
        window.pressAndReleaseKeys(KeyEvent.VK_F1);
        dialog("keys");
        picture("keys-dark");
        dialog("keys").button("close").click();
        settle();
    }

    @Test
    void whyAButtonIsDisabledIsItsWholeToolTip() {
        signInAsAdmin();
        go("connections");

        window.button("collect").requireDisabled().requireToolTip("Select a row first");
        window.table("connections").selectRows(0);
        settle();
        assertThat(window.button("collect").target().getToolTipText()).startsWith("Alt+");
    }
}
