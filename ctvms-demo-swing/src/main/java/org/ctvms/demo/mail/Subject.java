package org.ctvms.demo.mail;

import java.util.Optional;
import java.util.stream.Stream;
import org.ctvms.core.mail.MailKind;

/** Which words of a subject tell what a mail is about. */
enum Subject {
    SIGN_IN(MailKind.CREDENTIALS, "our sign-in"),
    CODE(MailKind.OTP, "your one-time code"),
    INVOICE(MailKind.INVOICE, ": invoice "),
    REMINDER(MailKind.REMINDER, "a reminder of"),
    RECEIVED(MailKind.COMPLAINT_RECEIVED, "we received your complaint"),
    RESOLVED(MailKind.COMPLAINT_RESOLVED, "is resolved");

    private final MailKind kind;
    private final String words;

    Subject(MailKind kind, String words) {
        this.kind = kind;
        this.words = words;
    }

    static Optional<MailKind> kindOf(String subject) {
        return Stream.of(values())
                .filter(known -> subject.contains(known.words))
                .findFirst()
                .map(known -> known.kind);
    }
}
