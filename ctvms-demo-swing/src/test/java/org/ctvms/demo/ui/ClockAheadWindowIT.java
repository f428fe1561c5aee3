package org.ctvms.demo.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.swing.edt.GuiActionRunner.execute;

import java.time.LocalDate;
import javax.swing.JButton;
import org.ctvms.core.account.NewAdmin;
import org.ctvms.core.language.Language;
import org.ctvms.demo.database.UnpackedOnce;
import org.ctvms.demo.engine.DemoClock;
import org.ctvms.demo.engine.DemoEngine;
import org.ctvms.demo.settings.OfficeSettings;
import org.ctvms.demo.ui.shell.Program;
import org.junit.jupiter.api.Test;

/** A start at which this computer's date is far ahead of the books. */
class ClockAheadWindowIT extends WindowTest {
    private static final int YEAR = 365;

    private final LocalDate now =
            DemoClock.systemDay(OfficeSettings.SAMPLE.forEngine().zone());

    @Override
    Program start() {
        UnpackedOnce.into(home);
        try (DemoEngine earlier = DemoEngine.open(home, now.minusDays(YEAR))) {
            earlier.engine().dailyRun().run();
            earlier.engine()
                    .createFirstAdmin(new NewAdmin("sample.admin", "Sample Admin", "a@example.com"), "password");
        }
        return execute(() -> Program.open(home, 1));
    }

    private LocalDate completed() {
        try (DemoEngine later = DemoEngine.open(home, now)) {
            return later.engine().dailyRun().lastCompleted().orElseThrow();
        }
    }

    @Test
    void wrongDateIsCorrectedBeforeAnythingIsBooked() throws InterruptedException {
        assertThat(question().textBox("words").text())
                .contains("The last completed day is", "365 days later", "nothing has been changed");
        picture("clock-ahead");
        JButton quit = question().button("correctClock").target();
        assertThat(execute(quit::isDefaultButton)).isTrue();

        question().button("correctClock").click();

        closeTheProgram();
        assertThat(completed()).isEqualTo(now.minusDays(YEAR));
    }

    @Test
    void rightDateIsConfirmedOnceAndTheBooksCatchUp() throws InterruptedException {
        question().button("continueWithClock").click();
        await("the sign-in", () -> isShowing("signIn"));
        speak(Language.INDONESIAN);

        execute(() -> window.target().dispose());
        closeTheProgram();
        try (DemoEngine later = DemoEngine.open(home, now)) {
            assertThat(later.checkClock().needsConfirmation()).isFalse();
        }
    }
}
