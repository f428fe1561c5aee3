package org.ctvms.demo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.ctvms.core.language.Language;
import org.junit.jupiter.api.Test;

class SignInWindowIT extends WindowTest {
    @Test
    void theOfficeSignsInAndSeesItsDashboard() {
        picture("sign-in");

        signInAsAdmin();

        assertThat(window.toggleButton("dashboard").target().isSelected()).isTrue();
        window.label("title").requireText("Dashboard");
    }

    @Test
    void aWrongPasswordIsRefusedInTheEnginesWords() {
        window.textBox("userName").setText(SmallOffice.ADMIN);
        window.textBox("password").setText("not the password");
        press("signIn");

        assertThat(notice()).isNotBlank();
        picture("sign-in-refused");
    }

    @Test
    void theLanguageChangesWhileTheProgramRuns() {
        speak(Language.INDONESIAN);

        window.button("signIn").requireText("Masuk");
        picture("sign-in-indonesian");
    }

    @Test
    void aGeneratedPasswordIsReplacedBeforeTheFirstUse() {
        String userName = office.admin().accounts().of(office.crf(3)).userName();
        String generated = office.passwordMailedTo(3);

        window.toggleButton("customer").click();
        window.textBox("userName").setText(userName);
        window.textBox("password").setText(generated);
        press("signIn");
        window.textBox("password").setText("a chosen password");
        window.textBox("again").setText("another password");
        press("setPassword");
        assertThat(window.textBox("again.problem").text()).isEqualTo("Type the same password as above.");
        picture("new-password");
        window.textBox("again").setText("a chosen password");
        press("setPassword");

        assertThat(office.host()
                        .engine()
                        .signInCustomer(userName, "a chosen password")
                        .crf())
                .isEqualTo(office.crf(3));
    }
}
