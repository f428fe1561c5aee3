package org.ctvms.demo.ui.admin.jobs;

import java.awt.Component;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.ctvms.core.billing.ClockCheck;
import org.ctvms.demo.ui.Ui;
import org.ctvms.demo.ui.dialog.Question;

/** Asks whether a clock that is far ahead of the books is right. */
public record ClockQuestion(Ui ui, ClockCheck check) {
    boolean isConfirmed(Component owner) {
        return Question.ask(ui, owner, ui.text("jobs.clockTitle"), words("jobs.clockAhead"), "jobs.confirmClock");
    }

    /** Asks when the program starts; whether it goes on with the date. On the event thread. */
    public boolean isConfirmedAtStart(Component owner) {
        String words = words("jobs.clockAheadAtStart");
        return Question.askCarefully(
                ui, owner, ui.text("jobs.clockTitle"), words, "jobs.continueWithClock", "jobs.correctClock");
    }

    private String words(String key) {
        LocalDate last = check.lastCompleted().orElse(check.today());
        String database = check.storageDay()
                .map(day -> ui.text("jobs.clockOfDatabase", date(day)))
                .orElse("");
        return ui.text(key, date(check.today()), date(last), ChronoUnit.DAYS.between(last, check.today()), database);
    }

    private String date(LocalDate day) {
        return ui.formats().date(day);
    }
}
