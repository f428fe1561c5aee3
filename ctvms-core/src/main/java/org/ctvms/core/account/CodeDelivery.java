package org.ctvms.core.account;

import org.ctvms.core.mail.MailState;

/** The state of the mail with a one-time code. */
public enum CodeDelivery {
    /** It has not been sent yet. */
    WAITING,
    /** The mail server accepted it. */
    SENT,
    /** It could not be delivered while the code was valid; a new code is needed. */
    TOO_LATE,
    /** The mail server refused it, or the address is gone; the address must be set right. */
    FAILED;

    static CodeDelivery of(MailState state) {
        return switch (state) {
            case WAITING -> WAITING;
            case SENT -> SENT;
            case DROPPED -> TOO_LATE;
            case FAILED, NO_ADDRESS -> FAILED;
        };
    }
}
