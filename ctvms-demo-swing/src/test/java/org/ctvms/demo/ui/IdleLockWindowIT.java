package org.ctvms.demo.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.swing.edt.GuiActionRunner.execute;

import java.awt.Window;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javax.swing.RootPaneContainer;
import org.assertj.swing.fixture.DialogFixture;
import org.assertj.swing.fixture.FrameFixture;
import org.ctvms.core.language.Language;
import org.ctvms.demo.ui.look.Theme;
import org.ctvms.demo.ui.shell.Program;
import org.junit.jupiter.api.Test;

/** A window that nobody uses is locked, and keeps what was typed. */
class IdleLockWindowIT extends WindowTest {
    private final AtomicReference<Instant> time = new AtomicReference<>(Instant.parse("2026-11-24T04:30:00Z"));

    @Override
    Program start() {
        office = SmallOffice.open(home);
        return execute(() -> Program.on(office.host(), time::get));
    }

    @Test
    void idleWindowIsLockedAndKeepsWhatWasTyped() {
        signInAsAdmin();
        go("customers");
        window.textBox("customers.search").setText("Sample Customer 3");
        settle();
        DialogFixture lock = lockBy(Duration.ofMinutes(15));
        assertThat(lock.textBox("words").text())
                .isEqualTo("Nobody has used this program for 15 minutes. Enter the password of sample.admin to go on"
                        + " where you were.");
        assertThat(isShowing("cover")).isTrue();
        picture("lock");

        unlock(lock, "not the password");
        assertThat(lock.textBox("notice").text()).startsWith("The password is wrong.");
        picture("lock-refused");
        unlock(lock, SmallOffice.PASSWORD);
        assertThat(lock.target().isShowing()).isFalse();
        assertThat(isShowing("cover")).isFalse();
        window.textBox("customers.search").requireText("Sample Customer 3");
    }

    @Test
    void windowThatIsUsedIsNotLocked() {
        signInAsAdmin();
        for (int pause = 0; pause < 3; pause++) {
            pass(Duration.ofMinutes(14));
            go(pause == 1 ? "customers" : "dashboard");
        }
        assertThat(isLocked()).isFalse();
    }

    @Test
    void openDialogIsLockedWithItsWindow() {
        signInAsAdmin();
        go("plans");
        press("add");
        DialogFixture dialog = dialog();
        dialog.textBox("name").setText("Sample Plan");
        DialogFixture lock = lockBy(Duration.ofMinutes(15));
        assertThat(isCovered(dialog.target())).isTrue();
        picture("lock-dialog");

        unlock(lock, SmallOffice.PASSWORD);
        assertThat(isCovered(dialog.target())).isFalse();
        dialog.textBox("name").requireText("Sample Plan");
        dialog.button("cancel").click();
        settle();
    }

    @Test
    void anotherUserSignsOutAndSignsIn() {
        String customer = office.userNameOf(3);
        signInAsAdmin();
        go("plans");
        press("add");
        DialogFixture left = dialog();
        DialogFixture lock = lockBy(Duration.ofMinutes(15));
        lock.button("signOut").click();
        settle();
        assertThat(left.target().isShowing()).isFalse();
        assertThat(isShowing("cover")).isFalse();
        signIn("customer", customer);
        assertThat(isShowing("signIn")).isFalse();
        assertThat(window.button("user").text()).isEqualTo(customer);
    }

    @Test
    void endedSessionAsksForThePasswordAndKeepsWhatWasTyped() {
        signInAsAdmin();
        go("settings");
        window.textBox("operatorName").setText("Sample Cable of Tomorrow");
        office.host().clock().setTo(SmallOffice.TODAY.plusDays(1));
        go("customers");
        DialogFixture lock = dialog("lock");
        settle();
        assertThat(lock.textBox("words").text()).startsWith("The session of sample.admin has ended.");
        picture("lock-session-ended");
        unlock(lock, SmallOffice.PASSWORD);

        go("settings");
        window.textBox("operatorName").requireText("Sample Cable of Tomorrow");
        go("plans");
        assertThat(isLocked()).isFalse();
        assertThat(isShowing("notice")).isFalse();
    }

    @Test
    void nobodyIsLockedOutAtTheSignIn() {
        signInAsAdmin();
        signOut();
        pass(Duration.ofHours(2));
        settle();
        assertThat(isLocked()).isFalse();
        signInAsAdmin();
        assertThat(isLocked()).isFalse();
    }

    @Test
    void mailsAreCoveredToo() {
        signInAsAdmin();
        window.button("inbox").click();
        FrameFixture inbox = frame("inbox");
        settle();
        DialogFixture lock = lockBy(Duration.ofMinutes(15));
        assertThat(isCovered(inbox.target())).isTrue();
        unlock(lock, SmallOffice.PASSWORD);
        assertThat(isCovered(inbox.target())).isFalse();
        window.target().toFront();
    }

    @Test
    void lockIsReadableInTheDarkAndInIndonesian() {
        signInAsAdmin();
        dress(Theme.DARK);
        speak(Language.INDONESIAN);
        DialogFixture lock = lockBy(Duration.ofMinutes(20));
        assertThat(lock.textBox("words").text()).startsWith("Program ini tidak dipakai selama 15 menit.");
        picture("lock-dark");
        unlock(lock, SmallOffice.PASSWORD);
    }

    private void pass(Duration pause) {
        time.updateAndGet(now -> now.plus(pause));
    }

    private DialogFixture lockBy(Duration pause) {
        pass(pause);
        DialogFixture lock = dialog("lock");
        settle();
        return lock;
    }

    private void unlock(DialogFixture lock, String password) {
        lock.textBox("password").setText(password);
        lock.button("unlock").click();
        settle();
    }

    private static boolean isCovered(Window open) {
        return execute(() -> ((RootPaneContainer) open).getGlassPane().isVisible());
    }

    private boolean isLocked() {
        return execute(() -> Stream.of(window.target().getOwnedWindows())
                .anyMatch(owned -> "lock".equals(owned.getName()) && owned.isShowing()));
    }
}
