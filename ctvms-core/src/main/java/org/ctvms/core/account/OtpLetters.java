package org.ctvms.core.account;

import java.time.Instant;
import java.util.Optional;
import org.ctvms.core.mail.Letter;
import org.ctvms.core.mail.LetterWriter;
import org.ctvms.core.mail.Letterhead;
import org.ctvms.core.mail.QueuedMail;
import org.ctvms.core.time.OperatorClock;

/**
 * Makes the letter that brings a one-time code; none once the code is no longer valid.
 *
 * @param letterhead what all letters have in common
 * @param clock when it is
 */
public record OtpLetters(Letterhead letterhead, OperatorClock clock) implements LetterWriter {
    static final String VALID_UNTIL = "validUntil";

    @Override
    public Optional<Letter> write(QueuedMail mail) {
        Instant until = Instant.parse(mail.values().get(VALID_UNTIL));
        return clock.now().isBefore(until) ? Optional.of(letterhead.letter(mail, mail.values())) : Optional.empty();
    }
}
