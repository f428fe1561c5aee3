package org.ctvms.demo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.swing.fixture.FrameFixture;
import org.junit.jupiter.api.Test;

/** In an office of one's own, caught mails are for signed-in admins alone: passwords and codes are in them. */
class CaughtMailsWindowIT extends WindowTest {
    @Test
    void mailsAreNotOpenAtTheSignIn() {
        assertThat(isShowing("inbox")).isFalse();
        window.textBox("userName").setText(office.userNameOf(3));
        press("forgotten");
        dialog().button("sendCode").click();
        settle();
        assertThat(isShowingIn("openMails")).isFalse();
        picture("mails-not-at-sign-in");
        dialog().button("cancel").click();
        settle();
    }

    @Test
    void mailsAreNotOpenToCustomers() {
        signInAsCustomer(3);
        assertThat(isShowing("inbox")).isFalse();
        go("own");
        press("changePassword");
        assertThat(isShowingIn("openMails")).isFalse();
        picture("mails-not-to-customers");
        dialog().button("cancel").click();
        settle();
    }

    @Test
    void adminsMailsCloseWithTheirSession() {
        signInAsAdmin();
        window.button("inbox").click();
        FrameFixture inbox = frame("inbox");
        settle();
        assertThat(inbox.textBox("whose").text()).contains("Only admins see these mails");
        window.target().toFront();
        signOut();
        assertThat(inbox.target().isShowing()).isFalse();
        assertThat(isShowing("inbox")).isFalse();
    }

    private boolean isShowingIn(String button) {
        return !dialog().robot()
                .finder()
                .findAll(dialog().target(), part -> button.equals(part.getName()) && part.isShowing())
                .isEmpty();
    }
}
