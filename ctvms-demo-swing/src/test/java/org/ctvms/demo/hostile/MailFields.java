package org.ctvms.demo.hostile;

import static org.ctvms.demo.hostile.Field.looking;

import java.util.List;
import java.util.stream.Stream;
import org.ctvms.core.mail.MailKind;

/** Whom letters are sent to at once, past the outbox. */
final class MailFields {
    private MailFields() {}

    static Stream<Field> all() {
        return Stream.of(looking("MailDelivery.sendSample/2 recipient", Refused.as("recipient"), MailFields::sample)
                .shaped(text -> text + "@sample.example.com"));
    }

    /** Whoever got the letter, in the only mail that came. */
    private static String sample(Home home, String text) {
        home.engine().mail().sendSample(MailKind.OTP, text);
        List<Mail> mails = home.stage().postBox().take();
        return mails.size() == 1 ? String.join(", ", mails.get(0).to()) : mails.toString();
    }
}
