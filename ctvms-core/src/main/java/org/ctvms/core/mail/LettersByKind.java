package org.ctvms.core.mail;

import java.util.Map;
import java.util.Optional;

/**
 * Leaves the kinds that need more than their queued values to writers of their own. Thread-safe.
 *
 * @param letterhead what all letters have in common
 * @param special who writes the kinds that need more
 */
public record LettersByKind(Letterhead letterhead, Map<MailKind, LetterWriter> special) implements LetterWriter {
    /** Keeps a copy of the map. */
    public LettersByKind {
        special = Map.copyOf(special);
    }

    @Override
    public Optional<Letter> write(QueuedMail mail) {
        LetterWriter plain = queued -> Optional.of(letterhead.letter(queued, queued.values()));
        return special.getOrDefault(mail.kind(), plain).write(mail);
    }
}
