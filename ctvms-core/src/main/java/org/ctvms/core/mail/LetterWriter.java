package org.ctvms.core.mail;

/** Makes the letter that a queued mail stands for, from what is true when it is delivered. */
@FunctionalInterface
public interface LetterWriter {
    /** The letter, ready to be put into words. */
    Letter write(QueuedMail mail);
}
