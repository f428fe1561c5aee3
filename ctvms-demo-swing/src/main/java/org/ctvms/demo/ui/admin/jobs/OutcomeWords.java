package org.ctvms.demo.ui.admin.jobs;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ctvms.core.job.JobRun;
import org.ctvms.demo.ui.text.Formats;
import org.ctvms.demo.ui.text.Texts;

/** Says in the reader's language what a run did or why it failed; the log itself is in English, with days as in ISO 8601. */
record OutcomeWords(Texts texts, Formats formats) {
    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";
    private static final Pattern DAYS = Pattern.compile("\\b" + DAY + "\\b");
    private static final Pattern DAILY_RUN = Pattern.compile("(" + DAY + ") (is complete|was cancelled|is before .+):"
            + " (\\d+) charges raised, (\\d+) accounts opened, (\\d+) statuses changed(.*)");
    // why: the log cuts a long outcome, and then the end is missing
    private static final Pattern LEFT_OUT =
            Pattern.compile("; left out because an amount is too large: (\\d+) \\((.*?)\\)?");
    private static final Pattern LEFT_OUT_ONE = Pattern.compile("(CRF .+?) from (\\d{4}-(?:0[1-9]|1[0-2]))(?=, |$)");
    private static final Pattern MAIL =
            Pattern.compile("(\\d+) mails? sent, (\\d+) postponed, (\\d+) failed(?:; stopped: (.*))?");
    private static final Pattern PRUNED = Pattern.compile("(\\d+) (mails|reminder days|changes|runs|audit entries)");
    private static final Pattern TYPE_OF_PROBLEM = Pattern.compile("^[\\w.$]+(Exception|Error): ");

    /** In one line. */
    String of(JobRun run) {
        return run.problem().map(this::problem).orElseGet(() -> outcome(run));
    }

    private String problem(String problem) {
        return withDays(TYPE_OF_PROBLEM.matcher(problem).replaceFirst(""));
    }

    private String outcome(JobRun run) {
        return switch (run.job()) {
            case DAILY_RUN -> matched(DAILY_RUN, run, this::dailyRun);
            case MAIL -> matched(MAIL, run, this::mail);
            case PRUNING -> pruned(run.outcome());
        };
    }

    private String matched(Pattern pattern, JobRun run, Function<MatchResult, String> words) {
        Matcher matcher = pattern.matcher(run.outcome());
        return matcher.matches() ? words.apply(matcher.toMatchResult()) : withDays(run.outcome());
    }

    private String dailyRun(MatchResult run) {
        String day = formats.date(LocalDate.parse(run.group(1)));
        if (run.group(2).startsWith("is before")) {
            return texts.get("jobs.didWentBack", day);
        }
        String did = counted(run, 3, List.of("jobs.charges", "jobs.accounts", "jobs.statuses"));
        String key = run.group(2).equals("was cancelled") ? "jobs.didCancelled" : "jobs.did";
        return texts.get(key, day, did.isEmpty() ? texts.get("jobs.didNothing") : did) + leftOut(run.group(6));
    }

    private String leftOut(String rest) {
        Matcher leftOut = LEFT_OUT.matcher(rest);
        return leftOut.matches()
                ? ". " + texts.get("jobs.leftOut", Long.parseLong(leftOut.group(1)), connections(leftOut.group(2)))
                : withDays(rest);
    }

    private String connections(String list) {
        return LEFT_OUT_ONE
                .matcher(list)
                .replaceAll(one -> Matcher.quoteReplacement(
                        texts.get("jobs.leftOutOne", one.group(1), formats.month(YearMonth.parse(one.group(2))))));
    }

    private String mail(MatchResult run) {
        String did = counted(run, 1, List.of("outbox.wereSent", "outbox.werePostponed", "outbox.wereGivenUp"));
        String stopped = run.group(4) == null ? "" : texts.get("outbox.stopped", run.group(4));
        return did.isEmpty() || stopped.isEmpty() ? did + stopped : did + "; " + stopped;
    }

    private String counted(MatchResult run, int first, List<String> keys) {
        return IntStream.range(0, keys.size())
                .filter(at -> Long.parseLong(run.group(first + at)) > 0)
                .mapToObj(at -> texts.get(keys.get(at), Long.parseLong(run.group(first + at))))
                .collect(Collectors.joining(", "));
    }

    private String pruned(String outcome) {
        return texts.get(
                "jobs.pruned",
                PRUNED.matcher(outcome)
                        .results()
                        .map(part -> texts.get(
                                "jobs.pruned." + part.group(2).replace(' ', '_'), Long.parseLong(part.group(1))))
                        .collect(Collectors.joining(", ")));
    }

    private String withDays(String text) {
        return DAYS.matcher(text).replaceAll(day -> {
            try {
                return Matcher.quoteReplacement(formats.date(LocalDate.parse(day.group())));
            } catch (DateTimeException e) {
                return Matcher.quoteReplacement(day.group());
            }
        });
    }
}
