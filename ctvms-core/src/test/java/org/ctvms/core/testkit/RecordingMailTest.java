package org.ctvms.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ctvms.core.language.Language;
import org.ctvms.core.mail.Letter;
import org.ctvms.core.mail.MailException;
import org.ctvms.core.mail.MailKind;
import org.ctvms.core.mail.MailTransport.Delivery;
import org.junit.jupiter.api.Test;

class RecordingMailTest {
    private final RecordingMail mail = new RecordingMail();

    @Test
    void lettersAreKeptInTheirOrderAndByKind() throws MailException {
        send(letter(1, MailKind.CREDENTIALS));
        send(letter(2, MailKind.INVOICE));
        assertThat(mail.letters()).extracting(Letter::id).containsExactly(new UUID(0, 1), new UUID(0, 2));
        assertThat(mail.letters(MailKind.INVOICE)).extracting(Letter::id).containsExactly(new UUID(0, 2));
    }

    @Test
    void asManyLettersFailAsWereTold() throws MailException {
        mail.failNext(1);
        mail.refuseNext(1);
        assertThat(failure().permanent()).isFalse();
        assertThat(failure().permanent()).isTrue();
        send(letter(3, MailKind.INVOICE));
        assertThat(mail.letters()).hasSize(1);
    }

    @Test
    void theServerIsUnreachableAsOftenAsWasTold() throws MailException {
        mail.beUnreachable(1);
        assertThat(failure().permanent()).isFalse();
        send(letter(3, MailKind.INVOICE));
        assertThat(mail.letters()).hasSize(1);
    }

    private MailException failure() {
        return catchThrowableOfType(MailException.class, () -> send(letter(9, MailKind.INVOICE)));
    }

    private void send(Letter letter) throws MailException {
        try (Delivery delivery = mail.open()) {
            delivery.send(letter);
        }
    }

    private static Letter letter(long id, MailKind kind) {
        return new Letter(
                new UUID(0, id),
                kind,
                Optional.empty(),
                Optional.empty(),
                "one@example.com",
                Language.ENGLISH,
                "Sample Cable Network",
                Map.of(),
                List.of(),
                Optional.empty());
    }
}
