package org.ctvms.demo.ui.admin.outbox;

import org.ctvms.core.mail.DeliveryResult;
import org.ctvms.demo.ui.text.Texts;

/** Puts into words what a round of delivery did. */
record DeliveryWords(Texts texts) {
    String of(DeliveryResult result) {
        return result.problem()
                .map(problem -> texts.get("outbox.stopped", problem.problem()))
                .orElseGet(() -> counts(result));
    }

    private String counts(DeliveryResult result) {
        return isNothing(result)
                ? texts.get("outbox.nothingDue")
                : String.join(
                        ", ",
                        texts.get("outbox.wereSent", result.sent()),
                        texts.get("outbox.werePostponed", result.postponed()),
                        texts.get("outbox.wereGivenUp", result.failed()));
    }

    private static boolean isNothing(DeliveryResult result) {
        return result.sent() + result.postponed() + result.failed() == 0;
    }

    /** Whether all went as it should. */
    static boolean isGood(DeliveryResult result) {
        return result.postponed() + result.failed() == 0 && result.problem().isEmpty();
    }
}
