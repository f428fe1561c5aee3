package org.ctvms.demo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.swing.fixture.DialogFixture;
import org.ctvms.core.customer.Customer;
import org.ctvms.core.language.Language;
import org.ctvms.demo.ui.look.Theme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OwnDetailsWindowIT extends WindowTest {
    private static final int CUSTOMER = 3;
    private String userName;

    @BeforeEach
    void goThere() {
        // why: a code that is asked for later is not mailed within a minute of an earlier one
        userName = office.admin().accounts().of(office.crf(CUSTOMER)).userName();
        office.host()
                .engine()
                .replaceGeneratedPassword(userName, office.passwordMailedTo(CUSTOMER), SmallOffice.PASSWORD);
        signIn("customer", userName);
        go("own");
    }

    private Customer kept() {
        return office.admin().customers().find(office.crf(CUSTOMER));
    }

    @Test
    void aCustomerChangesTheOwnMobile() {
        window.textBox("mobile").requireText("+91 90000 10003").setText("+91 98888 77777");
        press("save");

        assertThat(kept().contact().mobile()).isEqualTo("+91 98888 77777");
        assertThat(notice()).isEqualTo("Your details are saved.");
        picture("own");
    }

    @Test
    void aBadAddressIsRefusedBesideItsField() {
        window.textBox("email").setText("nobody at nowhere");
        press("save");

        assertThat(window.textBox("email.problem").text()).isEqualTo("Enter an address like name@example.com.");
        assertThat(kept().contact().email()).contains("sample3@example.com");
        picture("own-refused");

        press("discard");
        window.textBox("email").requireText("sample3@example.com");
    }

    @Test
    void whatTheOfficeKeepsCanOnlyBeRead() {
        window.textBox("own.name").requireText("Sample Customer 3").requireNotEditable();
        window.textBox("own.crf").requireText("103").requireNotEditable();
        window.textBox("own.registeredOn").requireNotEditable();
        window.textBox("own.idProof").requireNotEditable();
        window.textBox("house").requireEditable();
    }

    @Test
    void whatWasTypedStaysWhileOneLooksElsewhere() {
        window.textBox("area").setText("Another Street");
        go("home");
        go("own");

        window.textBox("area").requireText("Another Street");
        speak(Language.INDONESIAN);
        picture("own-indonesian");
    }

    @Test
    void thePasswordIsChangedWithTheCodeFromTheMail() {
        window.button("changePassword").click();
        DialogFixture dialog = dialog();
        office.host().engine().mail().deliverDue();
        String code = office.host().catcher().orElseThrow().take().all().stream()
                .flatMap(mail -> mail.code().stream())
                .findFirst()
                .orElseThrow();
        dialog.textBox("code").setText(code);
        dialog.textBox("password").setText(SmallOffice.PASSWORD);
        dialog.textBox("newPassword").setText("a better password");
        dialog.button("change").click();
        settle();

        assertThat(notice()).isEqualTo("The password was changed.");
        assertThat(office.host()
                        .engine()
                        .signInCustomer(userName, "a better password")
                        .crf())
                .isEqualTo(office.crf(CUSTOMER));
    }

    @Test
    void itIsReadableInTheDark() {
        dress(Theme.DARK);
        window.textBox("own.name").requireText("Sample Customer 3");
        picture("own-dark");
        dress(Theme.LIGHT);
    }
}
