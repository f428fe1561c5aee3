package org.ctvms.demo.ui;

import java.awt.event.KeyEvent;
import java.util.stream.IntStream;
import org.assertj.swing.core.matcher.JLabelMatcher;
import org.assertj.swing.fixture.JTextComponentFixture;
import org.ctvms.core.language.Language;
import org.ctvms.demo.ui.look.Theme;
import org.junit.jupiter.api.Test;

class CalendarWindowIT extends WindowTest {
    private void press(int... keys) {
        IntStream.of(keys).forEach(key -> window.robot().pressAndReleaseKeys(key));
        settle();
    }

    private JTextComponentFixture from() {
        JTextComponentFixture from = window.textBox("from");
        from.focus();
        return from;
    }

    private void requireMonth(String month) {
        window.label("calendarMonth").requireText(month);
    }

    @Test
    void keysPickADay() {
        signInAsAdmin();
        go("audit");
        resize(1024, 700);
        JTextComponentFixture from = from();
        press(KeyEvent.VK_F4);
        requireMonth("November 2026");
        picture("calendar");
        press(KeyEvent.VK_PAGE_UP, KeyEvent.VK_HOME, KeyEvent.VK_RIGHT, KeyEvent.VK_DOWN);
        requireMonth("October 2026");
        press(KeyEvent.VK_ENTER);
        from.requireText("09/10/2026").requireFocused();

        window.robot().pressKey(KeyEvent.VK_ALT);
        window.robot().pressAndReleaseKeys(KeyEvent.VK_DOWN);
        window.robot().releaseKey(KeyEvent.VK_ALT);
        settle();
        requireMonth("October 2026");
        press(KeyEvent.VK_LEFT, KeyEvent.VK_ESCAPE);
        from.requireText("09/10/2026");
        awaitBusy("the calendar is closed", () -> !isShowing("calendarMonth"));
    }

    @Test
    void aClickPicksADay() {
        signInAsAdmin();
        dress(Theme.DARK);
        speak(Language.INDONESIAN);
        go("audit");
        from();
        window.button("from.calendar").click();
        settle();
        requireMonth("November 2026");
        picture("calendar-indonesian");
        window.button("calendar.nextYear").click();
        window.button("calendar.previousMonth").click();
        settle();
        requireMonth("Oktober 2027");
        window.label(JLabelMatcher.withName("day.2027-10-31")).click();
        settle();
        window.textBox("from").requireText("31/10/2027");
    }

    @Test
    void nobodyCanPickABirthdayToCome() {
        signInAsCustomer(1);
        go("own");
        await("the details", () -> !window.textBox("mobile").text().isEmpty());
        window.textBox("dateOfBirth").setText("23/11/2026").focus();
        press(KeyEvent.VK_F4, KeyEvent.VK_RIGHT, KeyEvent.VK_ENTER);
        requireMonth("November 2026");
        picture("calendar-birth-date");
        press(KeyEvent.VK_LEFT, KeyEvent.VK_LEFT, KeyEvent.VK_ENTER);
        window.textBox("dateOfBirth").requireText("22/11/2026");
    }
}
