package org.ctvms.core.mail;

import java.util.Optional;

/**
 * What one round of delivery did.
 *
 * @param sent mails the server took
 * @param postponed mails that failed and will be tried again after a pause
 * @param failed mails that failed for good
 * @param problem what stopped the round, if anything did; all other mails wait as they are
 */
public record DeliveryResult(int sent, int postponed, int failed, Optional<MailProblem> problem) {
    static final DeliveryResult NOTHING = new DeliveryResult(0, 0, 0);

    /** A round that nothing stopped. */
    public DeliveryResult(int sent, int postponed, int failed) {
        this(sent, postponed, failed, Optional.empty());
    }

    /** The result as a text; empty if nothing happened, or only the problem that stopped the previous round. */
    Optional<String> inWords() {
        Optional<String> stopped =
                problem.filter(found -> found.rounds() == 1).map(found -> "; stopped: " + found.problem());
        return sent + postponed + failed == 0 && stopped.isEmpty()
                ? Optional.empty()
                : Optional.of(sent + (sent == 1 ? " mail sent, " : " mails sent, ") + postponed + " postponed, "
                        + failed + " failed" + stopped.orElse(""));
    }

    DeliveryResult plus(DeliveryResult other) {
        return new DeliveryResult(
                sent + other.sent, postponed + other.postponed, failed + other.failed, problem.or(() -> other.problem));
    }

    DeliveryResult stoppedBy(MailProblem found) {
        return new DeliveryResult(sent, postponed, failed, Optional.of(found));
    }
}
