package org.ctvms.core.mail;

import org.ctvms.core.customer.EmailAddress;
import org.ctvms.core.refusal.Check;
import org.ctvms.core.refusal.InvalidInputException;
import org.ctvms.core.refusal.MailNotSentException;
import org.ctvms.core.time.OperatorClock;

/** Shows and sends sample letters, which the outbox knows nothing of. */
record SampleMail(MailTransport transport, Letterhead letterhead, OperatorClock clock) {
    private static final String NOBODY = "sample@example.com";

    Preview preview(MailKind kind) {
        return inWords(letter(kind, NOBODY));
    }

    void send(MailKind kind, String recipient) {
        Letter letter = letter(kind, EmailAddress.check("recipient", recipient));
        inWords(letter);
        try (MailTransport.Delivery delivery = transport.open()) {
            delivery.send(letter);
        } catch (MailException e) {
            throw notSent(e);
        }
    }

    private Letter letter(MailKind kind, String recipient) {
        return new SampleLetter(letterhead, clock.moment().today()).of(Check.given("kind", kind), recipient);
    }

    private Preview inWords(Letter letter) {
        try {
            return transport.preview(letter);
        } catch (MailException e) {
            InvalidInputException refusal = new InvalidInputException("template", "can't be used: " + e.getMessage());
            refusal.initCause(e);
            throw refusal;
        }
    }

    private static MailNotSentException notSent(MailException problem) {
        String advice = switch (problem.fault()) {
            case RECIPIENT, MESSAGE, SENDER ->
                "check the recipient's address, and whether the server takes mail" + " from this sender";
            case PASSING, SERVER ->
                "check the mail server's host, port, security, user and password, and send" + " again";
        };
        return new MailNotSentException(problem.getMessage().strip() + "; " + advice, !problem.permanent(), problem);
    }
}
