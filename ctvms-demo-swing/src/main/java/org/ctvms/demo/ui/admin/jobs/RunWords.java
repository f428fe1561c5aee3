package org.ctvms.demo.ui.admin.jobs;

import org.ctvms.core.billing.DailyRunResult;
import org.ctvms.core.billing.DailyRunResult.Outcome;
import org.ctvms.demo.ui.text.Formats;
import org.ctvms.demo.ui.text.Texts;

/** Puts into words what a daily run did. */
record RunWords(Texts texts, Formats formats) {
    String of(DailyRunResult result) {
        String day = formats.date(result.day());
        return switch (result.outcome()) {
            case COMPLETED -> texts.get("jobs.complete", day, done(result));
            case CANCELLED -> texts.get("jobs.cancelled", day, done(result));
            case CLOCK_WENT_BACK -> texts.get("jobs.wentBack", day);
        };
    }

    /** Whether all went as it should. */
    static boolean isGood(DailyRunResult result) {
        return result.outcome() == Outcome.COMPLETED;
    }

    private String done(DailyRunResult result) {
        return String.join(
                ", ",
                texts.get("jobs.charges", result.chargesRaised()),
                texts.get("jobs.accounts", result.accountsOpened()),
                texts.get("jobs.statuses", result.statusesChanged()));
    }
}
