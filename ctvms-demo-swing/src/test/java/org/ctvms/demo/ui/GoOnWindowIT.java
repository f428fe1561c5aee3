package org.ctvms.demo.ui;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.swing.edt.GuiActionRunner.execute;

import java.time.LocalDate;
import org.assertj.swing.exception.ComponentLookupException;
import org.assertj.swing.fixture.DialogFixture;
import org.ctvms.core.job.Cancellation;
import org.ctvms.core.job.Progress;
import org.ctvms.core.language.Language;
import org.ctvms.demo.database.UnpackedOnce;
import org.ctvms.demo.engine.DemoClock;
import org.ctvms.demo.engine.DemoEngine;
import org.ctvms.demo.settings.OfficeSettings;
import org.ctvms.demo.tour.Tour;
import org.ctvms.demo.ui.shell.Program;
import org.junit.jupiter.api.Test;

/** What a data folder offers in which sample data were begun and not finished. */
class GoOnWindowIT extends WindowTest {
    private static final int CUSTOMERS = 6;

    @Override
    Program start() {
        LocalDate today = DemoClock.systemDay(OfficeSettings.SAMPLE.forEngine().zone());
        UnpackedOnce.into(home);
        try (DemoEngine demo = DemoEngine.open(home, today)) {
            new Tour(demo, today.minusDays(9))
                    .runUntil(today.minusDays(5), CUSTOMERS, Progress.NONE, Cancellation.NEVER);
        }
        return execute(() -> Program.open(home, CUSTOMERS));
    }

    @Test
    void sampleDataThatWereBegunAreGoneOnWithAndTheirUsersCanSignIn() {
        picture("first-start-go-on");
        assertThatThrownBy(() -> window.button("sample")).isInstanceOf(ComponentLookupException.class);
        press("goOn");
        picture("sign-in-after-going-on");

        window.button("sampleAdmin").click();
        press("signIn");

        window.toggleButton("dashboard").requireSelected();
    }

    @Test
    void sampleDataThatWereBegunCanBeTakenOverByAnAdmin() {
        speak(Language.INDONESIAN);
        picture("first-start-go-on-indonesian");
        speak(Language.ENGLISH);
        window.button("firstAdmin").click();
        DialogFixture dialog = dialog();
        picture("first-start-first-admin");
        dialog.textBox("name").setText("Sample Admin");
        dialog.textBox("userName").setText("first.admin");
        dialog.textBox("email").setText("admin@example.com");
        dialog.textBox("password").setText("sample password");
        dialog.button("firstAdmin").click();
        settle();

        window.textBox("userName").setText("first.admin");
        window.textBox("password").setText("sample password");
        press("signIn");

        window.toggleButton("dashboard").requireSelected();
    }
}
