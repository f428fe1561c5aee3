package org.ctvms.demo.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.swing.edt.GuiActionRunner.execute;

import java.util.concurrent.TimeUnit;
import org.assertj.swing.fixture.DialogFixture;
import org.assertj.swing.timing.Condition;
import org.assertj.swing.timing.Pause;
import org.assertj.swing.timing.Timeout;
import org.ctvms.core.language.Language;
import org.ctvms.demo.database.UnpackedOnce;
import org.ctvms.demo.ui.shell.Program;
import org.junit.jupiter.api.Test;

/** What an empty data folder offers, on the database that comes with the program. */
class FirstStartWindowIT extends WindowTest {
    private static final int CUSTOMERS = 6;
    private static final Timeout A_SHORT_YEAR = Timeout.timeout(10, TimeUnit.MINUTES);

    @Override
    Program start() {
        UnpackedOnce.into(home);
        return execute(() -> Program.open(home, CUSTOMERS));
    }

    @Test
    void sampleDataAreLivedAndTheirUsersCanSignIn() {
        picture("first-start");
        assertThat(window.target().getTitle()).isEqualTo("CTVMS");
        window.button("sample").click();
        waitForButton("sampleAdmin");
        picture("sign-in-samples");

        window.button("sampleCustomer").click();
        window.button("signIn").click();
        settle();

        window.toggleButton("home").requireSelected();
    }

    @Test
    void anEmptyOfficeBeginsWithItsCurrencyAdminAndPlans() {
        speak(Language.INDONESIAN);
        picture("first-start-indonesian");
        speak(Language.ENGLISH);
        window.button("empty").click();
        DialogFixture dialog = dialog();
        dialog.textBox("operatorName").setText("Sample Network");
        dialog.comboBox("currency").selectItem(1);
        dialog.textBox("name").setText("Sample Admin");
        dialog.textBox("userName").setText("first.admin");
        dialog.textBox("email").setText("not an address");
        dialog.textBox("password").setText("sample password");
        dialog.textBox("television").setText("Basic");
        dialog.textBox("televisionPrice").setText("75000");
        dialog.button("create").click();
        settle();
        assertThat(dialog.textBox("email.problem").text()).isEqualTo("Enter an address like name@example.com.");
        picture("empty-office");

        dialog.textBox("email").setText("admin@example.com");
        dialog.button("create").click();
        waitForButton("signIn");
        window.textBox("userName").setText("first.admin");
        window.textBox("password").setText("sample password");
        press("signIn");

        window.toggleButton("dashboard").requireSelected();
        assertThat(window.target().getTitle()).startsWith("Sample Network");
        go("settings");
        window.textBox("currency").requireText("IDR, whole amounts");
    }

    private void waitForButton(String name) {
        Pause.pause(
                new Condition("the button " + name + " is there") {
                    @Override
                    public boolean test() {
                        return !window.robot()
                                .finder()
                                .findAll(
                                        window.target(),
                                        component -> name.equals(component.getName()) && component.isShowing())
                                .isEmpty();
                    }
                },
                A_SHORT_YEAR);
        settle();
    }
}
