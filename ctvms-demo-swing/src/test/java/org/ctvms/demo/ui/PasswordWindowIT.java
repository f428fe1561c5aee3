package org.ctvms.demo.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.swing.edt.GuiActionRunner.execute;

import java.time.LocalDateTime;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.swing.text.BadLocationException;
import javax.swing.text.Document;
import org.assertj.swing.fixture.DialogFixture;
import org.assertj.swing.fixture.FrameFixture;
import org.ctvms.core.language.Language;
import org.ctvms.demo.engine.SampleUsers;
import org.ctvms.demo.ui.look.Theme;
import org.ctvms.demo.ui.shell.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Passwords are changed and replaced with the codes that the program catches. */
class PasswordWindowIT extends WindowTest {
    private static final Pattern CODE = Pattern.compile("\\b(\\d{6})\\b");
    private static final String BETTER = "a better password";
    private static final LocalDateTime TEN = SmallOffice.TODAY.atTime(10, 0);

    @Override
    Program start() {
        new SampleUsers(SmallOffice.ADMIN, "nobody", SmallOffice.PASSWORD).keepIn(home);
        return super.start();
    }

    @Test
    void passwordIsChangedWithTheCodeReadInTheProgram() {
        signInAsAdmin();
        DialogFixture dialog = openChange();
        String code = codeReadFrom(dialog, "password-change");
        change(dialog, code);

        assertThat(notice()).isEqualTo("The password was changed.");
        assertThat(office.host().engine().signInAdmin(SmallOffice.ADMIN, BETTER).name())
                .isEqualTo(SmallOffice.ADMIN);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void sendingAgainKeepsTheEarlierCodeValid(boolean earlier) {
        signInAsAdmin();
        DialogFixture dialog = openChange();
        String first = codeReadFrom(dialog, "password-first");
        press(dialog, "sendAgain");
        assertThat(dialog.textBox("notice").text()).startsWith("A code was mailed to you already");

        office.host().clock().setTo(TEN.plusMinutes(2));
        press(dialog, "sendAgain");
        assertThat(dialog.textBox("notice").text()).endsWith("The one before stays valid too.");
        picture("password-sent-again");
        String second = codeReadFrom(dialog, "password-second");
        change(dialog, earlier ? first : second);
        assertThat(notice()).isEqualTo("The password was changed.");
    }

    @Test
    void dialogThatWasLeftOpensAgainWithinTheMinute() {
        signInAsAdmin();
        openChange().button("cancel").click();
        DialogFixture dialog = openChange();
        assertThat(dialog.textBox("notice").text()).startsWith("A code was mailed to you already");
        change(dialog, codeReadFrom(dialog, "password-left"));
        assertThat(notice()).isEqualTo("The password was changed.");
    }

    @Test
    void forgottenPasswordIsReplacedWithTheCodeReadInTheProgram() {
        String userName = office.userNameOf(3);
        window.toggleButton("customer").click();
        window.textBox("userName").setText(userName);
        press("forgotten");
        press(dialog(), "sendCode");
        DialogFixture dialog = dialog();
        String code = codeReadFrom(dialog, "password-forgotten");
        dialog.textBox("code").setText(code);
        dialog.textBox("newPassword").setText(BETTER);
        press(dialog, "replace");

        assertThat(told()).isEqualTo("The password was replaced. Sign in with the new one.");
        assertThat(office.host().engine().signInCustomer(userName, BETTER).crf())
                .isEqualTo(office.crf(3));
    }

    @Test
    void codeDialogIsReadableInTheDarkAndInIndonesian() {
        signInAsAdmin();
        dress(Theme.DARK);
        speak(Language.INDONESIAN);
        DialogFixture dialog = openChange();
        press(dialog, "sendAgain");
        assertThat(dialog.textBox("notice").text()).startsWith("Kode telah dikirim kepada Anda");
        picture("password-sent-indonesian");
        codeReadFrom(dialog, "password-change-indonesian");
        dialog.button("cancel").click();
        settle();
    }

    private DialogFixture openChange() {
        window.button("user").click();
        window.menuItem("changePassword").click();
        settle();
        return dialog();
    }

    private void press(DialogFixture dialog, String button) {
        dialog.button(button).click();
        settle();
    }

    private void change(DialogFixture dialog, String code) {
        dialog.textBox("code").setText(code);
        dialog.textBox("password").setText(SmallOffice.PASSWORD);
        dialog.textBox("newPassword").setText(BETTER);
        press(dialog, "change");
        told();
    }

    /** Opens the newest mail beside the dialog that waits for its code, and leaves a picture of both. */
    private String codeReadFrom(DialogFixture dialog, String name) {
        office.host().engine().mail().deliverDue();
        press(dialog, "openMails");
        FrameFixture inbox = frame("inbox");
        await("the mails", () -> inbox.list("mails").target().getModel().getSize() > 0);
        inbox.list("mails").clickItem(0);
        await("the code", () -> CODE.matcher(letter(inbox)).find());
        String letter = execute(() -> letter(inbox));
        picture(name);
        // why: without a window manager nothing brings the dialog to the front again
        execute(() -> inbox.target().setVisible(false));
        settle();
        return CODE.matcher(letter)
                .results()
                .findFirst()
                .map((MatchResult found) -> found.group(1))
                .orElseThrow();
    }

    private static String letter(FrameFixture inbox) {
        Document letter = inbox.textBox("letter").target().getDocument();
        try {
            return letter.getText(0, letter.getLength());
        } catch (BadLocationException e) {
            throw new IllegalStateException(e);
        }
    }
}
