package org.ctvms.demo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.swing.fixture.FrameFixture;
import org.ctvms.core.language.Language;
import org.ctvms.demo.engine.SampleUsers;
import org.ctvms.demo.ui.look.Theme;
import org.ctvms.demo.ui.shell.Program;
import org.junit.jupiter.api.Test;

/** The sample office has no secrets: its mails are open to everybody, and say that they are samples. */
class SampleMailsWindowIT extends WindowTest {
    @Override
    Program start() {
        new SampleUsers(SmallOffice.ADMIN, "nobody", SmallOffice.PASSWORD).keepIn(home);
        return super.start();
    }

    @Test
    void sampleMailsAreOpenAtTheSignInAndToCustomers() {
        assertThat(whose()).startsWith("Sample office: ");
        picture("mails-sample");
        window.target().toFront();
        signInAsCustomer(3);
        assertThat(whose()).startsWith("Sample office: ");
    }

    @Test
    void sampleMailsSaySoInTheDarkAndInIndonesian() {
        dress(Theme.DARK);
        speak(Language.INDONESIAN);
        assertThat(whose()).startsWith("Kantor contoh: ");
        picture("mails-sample-dark");
        window.target().toFront();
    }

    private String whose() {
        window.button("inbox").click();
        FrameFixture inbox = frame("inbox");
        settle();
        return inbox.textBox("whose").text();
    }
}
