package org.ctvms.core.retention;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was deleted because of its age.
 *
 * @param mails mails
 * @param reminders records of who was reminded on which day
 * @param changes changes of the feed
 * @param jobRuns runs of jobs
 * @param auditEntries entries of the audit trail
 */
public record PruningResult(long mails, long reminders, long changes, long jobRuns, long auditEntries) {
    /** What was deleted, in words; empty if nothing was. */
    Optional<String> inWords() {
        String words = Stream.of(
                        words(mails, "mails"),
                        words(reminders, "reminder days"),
                        words(changes, "changes"),
                        words(jobRuns, "runs"),
                        words(auditEntries, "audit entries"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return Optional.of(words).filter(text -> !text.isEmpty()).map(text -> text + " deleted");
    }

    private static Optional<String> words(long number, String what) {
        return number == 0 ? Optional.empty() : Optional.of(number + " " + what);
    }
}
