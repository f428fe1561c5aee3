package org.ctvms.demo.ui.admin.jobs;

import java.util.List;
import java.util.stream.Collectors;
import org.ctvms.core.billing.DailyRunResult;
import org.ctvms.core.billing.DailyRunResult.Outcome;
import org.ctvms.core.billing.LeftOutConnection;
import org.ctvms.demo.ui.text.Formats;
import org.ctvms.demo.ui.text.Texts;

/** Puts into words what a daily run did. */
record RunWords(Texts texts, Formats formats) {
    private static final int MOST_NAMED = 3;

    String of(DailyRunResult result) {
        return result.leftOut().isEmpty() ? ended(result) : ended(result) + " " + leftOut(result.leftOut());
    }

    private String ended(DailyRunResult result) {
        String day = formats.date(result.day());
        return switch (result.outcome()) {
            case COMPLETED -> texts.get("jobs.complete", day, done(result));
            case CANCELLED -> texts.get("jobs.cancelled", day, done(result));
            case CLOCK_WENT_BACK -> texts.get("jobs.wentBack", day);
        };
    }

    /** Whether all went as it should. */
    static boolean isGood(DailyRunResult result) {
        return result.outcome() == Outcome.COMPLETED && result.leftOut().isEmpty();
    }

    private String leftOut(List<LeftOutConnection> connections) {
        String first = connections.stream()
                .limit(MOST_NAMED)
                .map(one -> texts.get(
                        "jobs.leftOutOne", "CRF " + one.crf() + " " + one.deviceId(), formats.month(one.from())))
                .collect(Collectors.joining(", "));
        return texts.get("jobs.leftOut", connections.size(), connections.size() > MOST_NAMED ? first + ", …" : first);
    }

    private String done(DailyRunResult result) {
        return String.join(
                ", ",
                texts.get("jobs.charges", result.chargesRaised()),
                texts.get("jobs.accounts", result.accountsOpened()),
                texts.get("jobs.statuses", result.statusesChanged()));
    }
}
