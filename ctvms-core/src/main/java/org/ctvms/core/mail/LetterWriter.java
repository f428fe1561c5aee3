package org.ctvms.core.mail;

import java.util.Optional;

/** Makes the letter that a queued mail stands for, from what is true when it is delivered. */
@FunctionalInterface
public interface LetterWriter {
    /** The letter, ready to be put into words; empty if there is nothing to tell any more. */
    Optional<Letter> write(QueuedMail mail);
}
