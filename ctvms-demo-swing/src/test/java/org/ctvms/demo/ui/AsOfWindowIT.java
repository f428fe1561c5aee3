package org.ctvms.demo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.ctvms.core.language.Language;
import org.ctvms.demo.ui.look.Theme;
import org.junit.jupiter.api.Test;

class AsOfWindowIT extends WindowTest {
    private static final LocalDate NEXT = SmallOffice.TODAY.plusDays(1);

    private void stayUpLate() {
        office.host().clock().setTo(SmallOffice.TODAY.atTime(23, 30));
    }

    private void turnTheDay() {
        office.host().clock().setTo(NEXT.atTime(0, 30));
        await("the line is there", () -> isShowing("asOf"));
    }

    private String line() {
        return window.textBox("asOf").text();
    }

    @Test
    void lineAppearsAtMidnightAndGoesWithTheRunItOffers() {
        stayUpLate();
        signInAsAdmin();
        assertThat(isShowing("asOf")).isFalse();

        turnTheDay();
        assertThat(line()).isEqualTo("Figures as of 24 Nov 2026: today's daily run has not been completed.");
        window.label("today").requireText("25 Nov 2026");
        window.label("day").requireText("Figures of 24 Nov 2026");
        picture("as-of");

        press("runDay");
        window.label("title").requireText("Daily run");
        assertThat(notice()).startsWith("The run for 25 Nov 2026 is complete");
        assertThat(office.admin().dailyRun().lastCompleted()).isEqualTo(Optional.of(NEXT));

        go("dashboard");
        assertThat(isShowing("asOf")).isFalse();
        window.label("day").requireText("Figures of 25 Nov 2026");
    }

    @Test
    void figuresAreReadAgainWhenTheRunIsDoneElsewhere() {
        stayUpLate();
        signInAsAdmin();
        turnTheDay();

        office.host().engine().dailyRun().run();

        await("the line is gone", () -> !isShowing("asOf"));
        await(
                "the figures are of today",
                () -> window.label("day").target().getText().endsWith("25 Nov 2026"));
    }

    @Test
    void lineIsAboveFiguresAlone() {
        office.host().clock().setTo(NEXT);
        signInAsAdmin();
        for (String screen : new String[] {"customers", "connections", "details", "reminders", "reports"}) {
            go(screen);
            await("the line is there", () -> isShowing("asOf"));
        }
        for (String screen : new String[] {"collect", "invoices", "complaints", "plans", "jobs", "audit"}) {
            go(screen);
            assertThat(isShowing("asOf")).as(screen).isFalse();
        }
    }

    @Test
    void dayOfTheDailyRunScreenTurnsToo() {
        stayUpLate();
        signInAsAdmin();
        go("jobs");
        window.label("standing").requireText("Up to date");

        office.host().clock().setTo(NEXT.atTime(0, 30));

        await(
                "a day is to be caught up",
                () -> window.label("standing").target().getText().equals("1 day to catch up"));
    }

    @Test
    void remindersSayTheDayOfTheDues() {
        office.host().clock().setTo(NEXT);
        signInAsAdmin();
        go("reminders");
        await("the line is there", () -> isShowing("asOf"));

        window.button("remindAll").click();
        question().button("remind").click();

        await("the run is told", () -> isShowing("outcome"));
        assertThat(window.label("about").text()).endsWith("25 Nov 2026, dues as of 24 Nov 2026");
    }

    @Test
    void customersReadTheDayWithoutAButton() {
        stayUpLate();
        signInAsCustomer(1);
        assertThat(isShowing("asOf")).isFalse();

        turnTheDay();
        assertThat(line()).isEqualTo("Figures as of 24 Nov 2026: today's daily run has not been completed.");
        assertThat(isShowing("runDay")).isFalse();
        speak(Language.INDONESIAN);
        await("the line is there", () -> isShowing("asOf"));
        assertThat(line()).isEqualTo("Angka per 24 Nov 2026: proses harian hari ini belum selesai.");
        dress(Theme.DARK);
        picture("as-of-customer-dark");
        dress(Theme.LIGHT);
        speak(Language.ENGLISH);

        office.host().engine().dailyRun().run();
        await("the line is gone", () -> !isShowing("asOf"));
    }
}
